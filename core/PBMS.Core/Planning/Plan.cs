using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;

namespace Pbms.Core.Planning;

/// <summary>The plan of one fiscal year: projects, lines and what each unit owes on them. Immutable and safe to share.</summary>
public sealed class Plan
{
    private readonly FrozenDictionary<LineCode, PlanLine> byCode;
    private readonly FrozenDictionary<ProjectCode, Project> projects;
    private readonly FrozenDictionary<(LineCode Line, OrgUnitCode OrgUnit), TargetSchedule> schedules;
    private readonly ILookup<LineCode, TargetSchedule> byLine;
    private readonly ILookup<OrgUnitCode, TargetSchedule> byOrgUnit;
    private readonly ILookup<LineCode, PlanLine> byParent;
    private readonly ILookup<(ProjectCode, PlanPart), PlanLine> byProject;
    private readonly ILookup<OrgUnitCode, PlanLine> byOwner;
    private readonly ConcurrentDictionary<(LineCode Line, int Months), PlannedTotal> totals = new();

    /// <exception cref="ArgumentException">A code occurs twice; an import has refused that before.</exception>
    public Plan(FiscalYear year, IEnumerable<Project> projects, IEnumerable<PlanLine> lines, IEnumerable<TargetSchedule> schedules)
    {
        Year = year;
        Projects = [.. projects.OrderBy(project => project.Order)];
        Lines = [.. lines.OrderBy(line => line.Order)];
        Schedules = [.. schedules];
        this.projects = Projects.ToFrozenDictionary(project => project.Code);
        byCode = Lines.ToFrozenDictionary(line => line.Code);
        byParent = Lines.Where(line => line.Parent is not null).ToLookup(line => line.Parent!.Value);
        byProject = Lines.Where(line => line.Project is not null).ToLookup(line => (line.Project!.Value, line.Part));
        byOwner = Lines.Where(line => line.Owner is not null).ToLookup(line => line.Owner!.Value);
        this.schedules = Schedules.ToFrozenDictionary(schedule => (schedule.Line, schedule.OrgUnit));
        byLine = Schedules.Where(schedule => schedule.OrgUnit != OrgUnitCode.Office).ToLookup(schedule => schedule.Line);
        byOrgUnit = Schedules.OrderBy(schedule => byCode[schedule.Line].Order).ToLookup(schedule => schedule.OrgUnit);
    }

    public FiscalYear Year { get; }

    public ImmutableArray<Project> Projects { get; }

    public ImmutableArray<PlanLine> Lines { get; }

    public ImmutableArray<TargetSchedule> Schedules { get; }

    /// <exception cref="KeyNotFoundException">No such line; whoever holds a code has checked it at the edge.</exception>
    public PlanLine this[LineCode code] => byCode[code];

    public Project this[ProjectCode code] => projects[code];

    public PlanLine? Find(LineCode code) => byCode.GetValueOrDefault(code);

    public TargetSchedule? ScheduleOf(LineCode line, OrgUnitCode orgUnit) => schedules.GetValueOrDefault((line, orgUnit));

    /// <summary>What the ministry printed as the total of a summed line, to check the parts against; null when nothing is stated.</summary>
    public TargetSchedule? StatedTotal(LineCode line) => ScheduleOf(line, OrgUnitCode.Office);

    /// <summary>The schedules of the units that carry a line.</summary>
    public IEnumerable<TargetSchedule> CarriersOf(LineCode line) => byLine[line];

    /// <summary>The lines a sum is made of in the end; a line that is no sum is its own part.</summary>
    public IEnumerable<PlanLine> PartsOf(PlanLine line) => line.SumOf.IsEmpty ? [line] : line.SumOf.SelectMany(part => PartsOf(this[part]));

    /// <summary>Only provinces carry the line; then they are counted as จังหวัด (DOMAIN §4.5).</summary>
    public bool IsOfProvinces(PlanLine line) => PartsOf(line).All(part => part.Part is PlanPart.Regional);

    /// <summary>What all the units that carry a line are to have done by the end of a month. Added up once and kept.</summary>
    /// <param name="months">1–12.</param>
    public PlannedTotal TotalOf(LineCode line, int months) => totals.GetOrAdd((line, months), key => AddUp(key.Line, key.Months));

    /// <summary>What a unit carries, in the order of the plan.</summary>
    public IEnumerable<TargetSchedule> CarriedBy(OrgUnitCode orgUnit) => byOrgUnit[orgUnit];

    public IEnumerable<PlanLine> ChildrenOf(LineCode line) => byParent[line];

    /// <summary>All lines of a project in one part of the plan, headings and parts of sums too.</summary>
    public IEnumerable<PlanLine> LinesOf(ProjectCode project, PlanPart part) => byProject[(project, part)];

    /// <summary>A central unit's own activities, headings too.</summary>
    public IEnumerable<PlanLine> ActivitiesOf(OrgUnitCode owner) => byOwner[owner];

    private PlannedTotal AddUp(LineCode line, int months)
    {
        var carriers = CarriersOf(line).ToList();
        var targets = carriers.Select(schedule => schedule.At(months)).ToList();
        var annual = carriers.Select(schedule => schedule.Annual).OfType<Target>().ToList();
        return new PlannedTotal(
            Sum(targets),
            annual.Count == 0 ? null : Sum(annual),
            carriers.Select(schedule => schedule.FirstDue(Year)).Min(),
            carriers.Count);
    }

    private static Target Sum(List<Target> targets) => new(targets.Sum(target => target.Value), targets.Any(target => target.IsAssumed));
}
