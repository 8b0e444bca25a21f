using Pbms.Core.Organisation;

namespace Pbms.Bot.Conversation.Asking;

/// <summary>Nobody sees outside what they have to do with, and is told whom to ask instead.</summary>
public static class Scope
{
    public static Sight Of(Topic topic, Facts facts) =>
        topic is Topic.Own || SeesAll(facts) ? Sight.Whole
        : topic is Topic.One { Unit: var unit } ? Of(unit, facts)
        : topic is Topic.Part part && HasDutyIn(part, facts) ? Sight.Score
        : Sight.None;

    /// <summary>Why it is not shown, and whom to ask: the nearest supervisor, else the evaluation bureau, else an admin.</summary>
    public static string Refusal(Topic topic, Facts facts)
    {
        var unit = topic is Topic.One one ? one.Unit.Code : OrgUnitCode.Office;
        var helper = Over(Role.Supervisor, Phrases.SupervisorDuty) ?? Over(Role.Evaluator, Phrases.EvaluatorDuty) ?? Over(Role.Admin, Phrases.AdminDuty);
        // Whoever may see the figure is refused only what stands behind it.
        return Phrases.OutOfSight(Of(topic, facts) is Sight.None ? topic.Name : Phrases.DetailsOf(topic.Name), helper);

        string? Over(Role role, string duty) => facts.Directory.Over(role, unit, facts.Year.OrgChart)
            .FirstOrDefault(contact => contact.Person.Id != facts.Person!.Id) is { } contact ? $"คุณ{contact.Person.Name} ({duty})" : null;
    }

    /// <summary>The figure of the whole part is told with every receipt: whoever has a duty in the part may ask for it too.</summary>
    private static bool HasDutyIn(Topic.Part part, Facts facts) => facts.Person!.Assignments
        .Select(duty => facts.Year.OrgChart.Find(duty.OrgUnit)?.Kind)
        .Any(kind => part.Code == (kind is OrgUnitKind.Province ? Topic.OfRegional : kind is null ? null : Topic.OfCentral));

    private static bool SeesAll(Facts facts) => facts.Person!.Assignments.Any(duty =>
        duty.Role is Role.Evaluator or Role.Admin || duty is { Role: Role.Supervisor, OrgUnit: var office } && office == OrgUnitCode.Office);

    private static Sight Of(OrgUnit unit, Facts facts)
    {
        var chart = facts.Year.OrgChart;
        // A division of one unit is that unit.
        if (chart.ChildrenOf(unit.Code).ToList() is [var only] && Of(only, facts) is Sight.Whole) return Sight.Whole;
        return facts.Person!.Assignments.Select(duty => duty switch
        {
            { Role: Role.Supervisor } when chart.Covers(duty.OrgUnit, unit.Code) => Sight.Whole,
            { Role: Role.Reporter or Role.Planner } when duty.OrgUnit == unit.Code => Sight.Whole,
            _ when chart.Find(duty.OrgUnit)?.Parent == unit.Code => Sight.Score,
            _ => Sight.None,
        }).DefaultIfEmpty().Max();
    }
}
