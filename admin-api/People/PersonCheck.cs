using Pbms.AdminApi.Problems;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.People;

/// <summary>What a person must be to be saved.</summary>
public static class PersonCheck
{
    private const int LongestName = 200;

    /// <param name="years">Duties are for units of any of these: a new year may have none yet.</param>
    /// <param name="everybody">An Entra account is one person's.</param>
    public static Refusal? Fault(PersonBody body, IReadOnlyList<YearAtHand> years, IReadOnlyList<Person> everybody)
    {
        if (body.Id.Length is 0 or > ImportRow.LongestKey || body.Id.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter == '/')) return Invalid("id");
        if (string.IsNullOrWhiteSpace(body.Name) || body.Name.Length > LongestName || ShapeChecks.IsFormula(body.Name)) return Invalid("name");
        if (body.EntraObjectId is { } entra && !Guid.TryParseExact(entra, "D", out _)) return Invalid("entraObjectId");
        if (EntraAccounts.Taken([body.Person()], everybody).Any()) return new Refusal(ProblemKinds.Exists, "entraObjectId");
        if (body.Duties.Distinct().Count() < body.Duties.Count) return Invalid("duties");
        return body.Duties.FirstOrDefault(duty => duty.OrgUnit != OrgUnitCode.Office.Value && years.All(year => year.Year.OrgChart.Find(new(duty.OrgUnit)) is null)) is { } lost
            ? new Refusal(ProblemKinds.Invalid, "duties.orgUnit", lost.OrgUnit)
            : null;
    }

    private static Refusal Invalid(string field) => new(ProblemKinds.Invalid, field);
}
