using Pbms.AdminApi.Problems;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.People;

/// <summary>What a person must be to be saved.</summary>
public static class PersonCheck
{
    private const int LongestId = 50;
    private const int LongestName = 200;

    /// <param name="year">The latest year: duties are for its units. Without one nobody has any.</param>
    public static Refusal? Fault(PersonBody body, YearAtHand? year)
    {
        if (body.Id.Length is 0 or > LongestId || body.Id.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter == '/')) return Invalid("id");
        if (string.IsNullOrWhiteSpace(body.Name) || body.Name.Length > LongestName || ShapeChecks.IsFormula(body.Name)) return Invalid("name");
        if (body.Duties.Distinct().Count() < body.Duties.Count) return Invalid("duties");
        return body.Duties.FirstOrDefault(duty => duty.OrgUnit != OrgUnitCode.Office.Value && year?.Year.OrgChart.Find(new(duty.OrgUnit)) is null) is { } lost
            ? new Refusal(ProblemKinds.Invalid, "duties.orgUnit", lost.OrgUnit)
            : null;
    }

    private static Refusal Invalid(string field) => new(ProblemKinds.Invalid, field);
}
