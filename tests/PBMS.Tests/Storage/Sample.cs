using System.Collections.Immutable;
using System.Globalization;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Pbms.Core.Storage;

namespace Pbms.Tests.Storage;

/// <summary>Things to store.</summary>
internal static class Sample
{
    public static readonly FiscalYear Year = new(2568);
    public static readonly DateTimeOffset Noon = new(2024, 12, 2, 12, 0, 0, TimeSpan.FromHours(7));
    public static readonly ChatAccount Line = new(ChatAccount.Line, "U4af4980629");
    public static readonly ChatAccount Teams = new(ChatAccount.Teams, "29:1bSnHZ7Js2STWrgk6ScEErLk1Lp2zQuD5H2qQ8");
    public static readonly PersonId Somchai = new("P-001");

    public static readonly ObligationKey Key = new(new("C/4.1/1.1.1"), new("4.1"), new(2024, 11));

    public static readonly ShortfallReason Reason = new("external", "กรรมการสองชุดซ้ำกัน เลยนัดรวมวันที่ 3 ธ.ค.", new(2024, 12, 3));

    public static Revision Revision(decimal value) =>
        new(value, Somchai, Noon, ChatAccount.Line, Reason, IsLate: false);

    public static Commit Of(params ImmutableArray<Change> changes) => new(null, changes, [], []);

    public static Commit Turn(ChatAccount account, string eventId, long version, params ImmutableArray<Change> changes) =>
        new(new(account, eventId, version, $$"""{"asking":"ครั้งที่ {{version}}"}"""), changes, [], []);

    public static OutboxMessage Message(string name, int minute = 0) => new(
        DeterministicId.From(name),
        Line,
        $$"""{"text":"ส่งแล้ว {{name}}"}""",
        "token",
        Noon.AddMinutes(1),
        Noon.AddMinutes(minute),
        Noon.AddMinutes(minute));

    public static AuditEntry Audit(string subject) => new(Noon, Somchai.Value, "submission.revised", subject, null, "0/1 ครั้ง");

    public static LinkCode Code(string code, PersonId person) => new(code, person, Noon.AddDays(7), null);

    public static Change.AccountLinked Linked(ChatAccount account, string code, PersonId? person = null) =>
        new(account, person ?? Somchai, code, Noon);

    /// <param name="lines">Lines of the plan; each is carried by ten units.</param>
    public static PlanYear PlanYear(int lines = 3, string division = "กองบริหารการคลัง", FiscalYear? year = null)
    {
        var units = Enumerable.Range(1, 10).Select(number => Unit(number, division)).ToList();
        var planLines = Enumerable.Range(1, lines).Select(PlanLineOf).ToList();
        var schedules = from line in planLines from unit in units select Schedule(line.Code, unit.Code);
        var holidays = new Dictionary<DateOnly, string> { [new(2024, 12, 5)] = "วันชาติ", [new(2024, 12, 10)] = "วันรัฐธรรมนูญ" };
        return new(
            new Plan(year ?? Year, [new(new("1"), "โครงการหนึ่ง", null, 1), new(new("2"), "โครงการสอง", 3, 2)], planLines, schedules),
            new OrgChart(units),
            new ReportingCalendar(new(24, 6, 10), new HolidayCalendar(holidays)),
            ScoringScheme.Fy2568,
            [new("external", "ปัจจัยภายนอก", "ปัจจัยภายนอก", ["ประชุม"]), new(ReasonClass.Other, "อื่น ๆ", "อื่น ๆ", [])]);
    }

    private static OrgUnit Unit(int number, string division) => new(
        new(number.ToString(CultureInfo.InvariantCulture)),
        OrgUnitKind.Division,
        Parent: null,
        $"{division} {number}",
        ShortName: null,
        ["ชื่อเดิม"],
        Geography: null,
        number);

    private static PlanLine PlanLineOf(int number) => new(
        new($"P/1/{number}"),
        PlanPart.ByProject,
        Project: new("1"),
        Owner: null,
        Parent: null,
        $"1.{number}",
        "จำนวนผู้รับบริการ",
        "คน",
        LineKind.Quantity,
        SumOf: [],
        IsAssumed: false,
        Note: null,
        number);

    private static TargetSchedule Schedule(LineCode line, OrgUnitCode unit) => new(
        line,
        unit,
        Annual: new Target(1234.50m),
        ImmutableSortedDictionary<int, Target>.Empty.Add(3, new(300)).Add(12, new(1234.50m, IsAssumed: true)),
        FirstReport: new(2024, 12));
}
