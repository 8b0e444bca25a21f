using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;

namespace Pbms.Bot.Conversation.Asking;

/// <summary>Finds what a question is about: by a button's key, by a typed name, or by who asks.</summary>
public static partial class Topics
{
    public static Topic? Of(string key, Facts facts) => key == Topic.OfOwn ? OwnOf(facts) : Of(key, facts.Year);

    /// <summary>What the person has to do with; null when that is nothing.</summary>
    public static Topic? OwnOf(Facts facts)
    {
        ImmutableArray<OrgUnit> units = [.. facts.Person!.Assignments.Select(duty => duty.OrgUnit).Distinct().Select(facts.Year.OrgChart.Find).OfType<OrgUnit>()];
        return units switch
        {
            [] => null,
            [var only] => Of(only.Code.Value, facts.Year),
            _ when units.FirstOrDefault(unit => unit.Code == OrgUnitCode.Office) is { } office => new Topic.Office(office),
            _ => new Topic.Own(units),
        };
    }

    /// <summary>ภาพรวม: the whole office for whoever sees it, else the parts the person has a duty in; with no duty the office, for whom to ask.</summary>
    public static ImmutableArray<Topic> OverallOf(Facts facts)
    {
        var office = Of(Topic.OfOffice, facts.Year);
        if (office is not null && Scope.Of(office, facts) is not Sight.None) return [office];
        ImmutableArray<Topic> parts = [.. new[] { Topic.OfCentral, Topic.OfRegional }.Select(part => Of(part, facts.Year)!).Where(part => Scope.Of(part, facts) is not Sight.None)];
        return parts.IsEmpty && office is not null ? [office] : parts;
    }

    public static Topic? Of(string key, PlanYear year) => key switch
    {
        Topic.OfOffice => year.OrgChart.Find(OrgUnitCode.Office) is { } office ? new Topic.Office(office) : null,
        Topic.OfCentral => new Topic.Part(key, Phrases.CentralOverall),
        Topic.OfRegional => new Topic.Part(key, Phrases.RegionalOverall),
        Topic.OfProjects => new Topic.Part(key, Phrases.ByProjectOverall),
        _ when key.StartsWith(Topic.OfRegion + "/", StringComparison.Ordinal) => Region(key[(Topic.OfRegion.Length + 1)..], year),
        _ when key.StartsWith(Topic.OfProjects + "/", StringComparison.Ordinal) => Project(key[(Topic.OfProjects.Length + 1)..], year),
        _ => year.OrgChart.Find(new OrgUnitCode(key)) is { } unit ? new Topic.One(unit) : null,
    };

    /// <summary>What the name fits best, and equally well.</summary>
    /// <param name="exactly">Only whole names, for words that may be no name at all.</param>
    public static ImmutableArray<Topic> Named(string name, bool exactly, Facts facts) =>
        exactly && Digits().IsMatch(name) ? [] :
        [
            .. facts.Names.Best(name)
                .Where(match => !exactly || match.Fit <= NameFit.Bare)
                .Select(match => Of(match.Entry, facts.Year))
                .OfType<Topic>(),
        ];

    private static Topic? Of(NameEntry entry, PlanYear year) => entry.Kind switch
    {
        NameKind.Region => Region(entry.Code, year),
        NameKind.Project => Project(entry.Code, year),
        _ => Of(entry.Code, year),
    };

    private static Topic.Region? Region(string name, PlanYear year) =>
        year.OrgChart.Provinces.Any(province => province.Geography == name) ? new Topic.Region(name) : null;

    private static Topic.OneProject? Project(string code, PlanYear year) =>
        year.Plan.Projects.FirstOrDefault(project => project.Code.Value == code) is { } project ? new Topic.OneProject(project) : null;

    // A number is an answer before it is the code of a unit.
    [GeneratedRegex(@"^[0-9๐-๙.,\s]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
