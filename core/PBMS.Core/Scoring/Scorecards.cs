using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Scoring;

/// <summary>ผลการดำเนินงาน of one round: every figure of the three parts of the report, exact, with the parts it was made from.</summary>
public sealed class Scorecards(PlanYear year, ResultBook results, Round round)
{
    private readonly Plan plan = year.Plan;
    private readonly FigureBook figures = FigureBook.Of(year.Plan, results, round);

    public PlanYear Year => year;

    public ResultBook Results => results;

    public Round Round => round;

    /// <summary>Part 1, T1: the projects, and their plain mean.</summary>
    public ScoreNode ByProject() => ScoreNode.Mean("by-project", "ภาพรวม จำแนกตามโครงการ", ScoreRule.MeanOfProjects, [.. Projects(PlanPart.ByProject)]);

    /// <summary>Part 3, T3: the projects the provinces carry, each line summed over them.</summary>
    public ScoreNode Regional() => ScoreNode.Mean("regional", "หน่วยงานส่วนภูมิภาค", ScoreRule.MeanOfProjects, [.. Projects(PlanPart.Regional)]);

    /// <summary>Part 2, T2: lines → units → divisions → the mean of the divisions.</summary>
    public ScoreNode Central() => ScoreNode.Mean(
        "central", "หน่วยงานส่วนกลาง", ScoreRule.MeanOfDivisions, [.. year.OrgChart.Divisions.Select(OfDivision)]);

    /// <summary>Every central unit, in the order of the plan.</summary>
    public IEnumerable<ScoreNode> CentralUnits() => year.OrgChart.CentralUnits.Select(OfCentralUnit);

    public IEnumerable<ScoreNode> Provinces() => year.OrgChart.Provinces.Select(OfProvince);

    /// <summary>The score of a unit, division or province of its own.</summary>
    public ScoreNode Of(OrgUnit orgUnit) => orgUnit.Kind switch
    {
        OrgUnitKind.Office => Central(),
        OrgUnitKind.Division => OfDivision(orgUnit),
        OrgUnitKind.CentralUnit => OfCentralUnit(orgUnit),
        OrgUnitKind.Province => OfProvince(orgUnit),
        _ => throw new ArgumentOutOfRangeException(nameof(orgUnit), orgUnit.Kind, "An unknown kind of unit."),
    };

    /// <summary>One line as one unit carries it.</summary>
    public LineScore Of(PlanLine line, OrgUnitCode orgUnit) => LineScorer.Score(line, figures.Of(line, orgUnit), round);

    /// <summary>One line as a whole: summed over everybody who carries it.</summary>
    public LineScore Of(PlanLine line) => LineScorer.Score(line, figures.Of(line), round);

    /// <summary>The line as each unit carries it that has a part in it, also through the lines it is the sum of; in the order of the plan.</summary>
    public IEnumerable<Share> SharesOf(PlanLine line) => Carriers(line)
        .Distinct()
        .OrderBy(unit => year.OrgChart[unit].Order)
        .Select(unit => new Share(unit, Of(line, unit)));

    private IEnumerable<OrgUnitCode> Carriers(PlanLine line) => line.SumOf.IsEmpty
        ? plan.CarriersOf(line.Code).Select(schedule => schedule.OrgUnit)
        : line.SumOf.SelectMany(part => Carriers(plan[part]));

    private ScoreNode OfDivision(OrgUnit division) => ScoreNode.Mean(
        division.Code.Value, division.Name, ScoreRule.MeanOfUnits, [.. year.OrgChart.ChildrenOf(division.Code).Select(OfCentralUnit)]);

    private ScoreNode OfCentralUnit(OrgUnit unit) => ScoreNode.Mean(
        unit.Code.Value,
        unit.Name,
        ScoreRule.MeanOfItems,
        [.. plan.ActivitiesOf(unit.Code).Where(line => line.Parent is null).Select(line => OfActivity(line, unit.Code))]);

    private ScoreNode OfActivity(PlanLine line, OrgUnitCode unit) => line switch
    {
        { Kind: LineKind.Heading } => ScoreNode.Mean(
            line.Code.Value, line.Name, ScoreRule.MeanOfItems, [.. plan.ChildrenOf(line.Code).Select(child => OfActivity(child, unit))]),
        { SumOf.IsEmpty: false } => Summed(line),
        _ => ScoreNode.Leaf(Of(line, unit), []),
    };

    private ScoreNode OfProvince(OrgUnit province) => ScoreNode.Mean(
        province.Code.Value,
        province.Name,
        ScoreRule.MeanOfLines,
        [.. plan.CarriedBy(province.Code)
            .Select(schedule => CountedIn(plan[schedule.Line]))
            .DistinctBy(line => line.Code)
            .Select(line => Share(line, province.Code))]);

    private IEnumerable<ScoreNode> Projects(PlanPart part) => plan.Projects
        .Where(project => part is not PlanPart.Regional || project.RegionalNumber is not null)
        .Select(project => ScoreNode.Mean(project.Code.Value, project.Name, ScoreRule.MeanOfLines, [.. LinesOf(project, part)]));

    private IEnumerable<ScoreNode> LinesOf(Project project, PlanPart part) => plan.LinesOf(project.Code, part)
        .Where(line => line.Kind is not LineKind.Heading && CountedIn(line).Code == line.Code)
        .Select(Summed);

    private ScoreNode Summed(PlanLine line) =>
        ScoreNode.Leaf(Of(line), [.. plan.ChildrenOf(line.Code).Select(Summed)]);

    /// <summary>A line as one province carries it, with its own part of what stands below.</summary>
    private ScoreNode Share(PlanLine line, OrgUnitCode province) => ScoreNode.Leaf(
        Of(line, province),
        [.. plan.ChildrenOf(line.Code).Where(child => figures.Of(child, province).Carriers > 0).Select(child => Share(child, province))]);

    /// <summary>The line itself, or the highest sum it stands under: what is part of a sum is not counted again (DOMAIN §2).</summary>
    private PlanLine CountedIn(PlanLine line)
    {
        var counted = line;
        for (var above = line.Parent; above is { } code; above = plan[code].Parent)
        {
            if (!plan[code].SumOf.IsEmpty) counted = plan[code];
        }

        return counted;
    }
}
