using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Tests.Scoring;

/// <summary>A plan drawn in a few lines: units, lines, what is planned and what was done. Fiscal year 2568.</summary>
internal sealed class Sketch
{
    public static readonly FiscalYear Year = new(2568);

    private readonly List<OrgUnit> units = [];
    private readonly List<Project> projects = [];
    private readonly List<PlanLine> lines = [];
    private readonly List<TargetSchedule> schedules = [];
    private readonly List<Submission> submissions = [];

    public IReadOnlyList<Submission> Submissions => submissions;

    public Sketch Unit(string code, OrgUnitKind kind, string? parent = null)
    {
        units.Add(new(new(code), kind, parent is null ? null : new(parent), code, null, [], null, units.Count));
        return this;
    }

    public Sketch Project(string code, bool regional = false)
    {
        projects.Add(new(new(code), code, regional ? projects.Count : null, projects.Count));
        return this;
    }

    /// <summary>A central unit's own activity.</summary>
    public Sketch Activity(string owner, string code, LineKind kind = LineKind.Quantity, string? under = null, params string[] sumOf) =>
        Add(PlanPart.Central, null, owner, code, kind, under, sumOf);

    public Sketch OfProject(string project, string code, LineKind kind = LineKind.Quantity, string? under = null, params string[] sumOf) =>
        Add(PlanPart.ByProject, project, null, code, kind, under, sumOf);

    public Sketch Regional(string project, string code, LineKind kind = LineKind.Quantity, string? under = null, params string[] sumOf) =>
        Add(PlanPart.Regional, project, null, code, kind, under, sumOf);

    /// <summary>What one unit owes and has done on a line.</summary>
    public Sketch Carried(string line, string unit, Carried carried)
    {
        schedules.Add(carried.Schedule(new(line), new(unit)));
        submissions.AddRange(carried.Submissions(new(line), new(unit)));
        return this;
    }

    public PlanYear PlanYear() => new(
        new Plan(Year, projects, lines, schedules),
        new OrgChart(units),
        new ReportingCalendar(new(), new HolidayCalendar([])),
        ScoringScheme.Fy2568,
        [new(ReasonClass.Other, "อื่น ๆ", "อื่น ๆ", [])]);

    public Scorecards Cards(int months) => Cards(months, ResultBook.Of(submissions));

    public Scorecards Cards(int months, ResultBook results) => new(PlanYear(), results, new Round(Year, months));

    public LineScore Judged(string line, string unit, int months) =>
        Cards(months).Of(lines.Single(candidate => candidate.Code.Value == line), new OrgUnitCode(unit));

    private Sketch Add(PlanPart part, string? project, string? owner, string code, LineKind kind, string? under, string[] sumOf)
    {
        lines.Add(new(
            new(code),
            part,
            project is null ? null : new(project),
            owner is null ? null : new(owner),
            under is null ? null : new(under),
            code,
            code,
            kind is LineKind.Heading ? "" : "คน",
            kind,
            [.. sumOf.Select(part => new LineCode(part))],
            false,
            null,
            lines.Count));
        return this;
    }
}
