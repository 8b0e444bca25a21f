using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Asking;

/// <summary>What a question is about.</summary>
public abstract record Topic
{
    public const string OfOffice = "OPS";
    public const string OfCentral = "central";
    public const string OfRegional = "regional";
    public const string OfProjects = "by-project";
    public const string OfRegion = "region";
    public const string OfOwn = "own";

    /// <summary>The figure of the whole, as far as the person's duties go; stands for one or more of the others.</summary>
    public const string OfOverall = "overall";

    private Topic(string key, string name) => (Key, Name) = (key, name);

    /// <summary>As buttons carry it: stored in chats for years.</summary>
    public string Key { get; }

    public string Name { get; }

    /// <summary>The whole office: the three parts of the report, which have no figure in common.</summary>
    public sealed record Office(OrgUnit Unit) : Topic(OfOffice, Unit.Name);

    /// <summary>One of the three parts: central, regional, by project.</summary>
    public sealed record Part(string Code, string Called) : Topic(Code, Called);

    /// <summary>A project in the part by project.</summary>
    public sealed record OneProject(Project Project) : Topic($"{OfProjects}/{Project.Code}", Project.Name);

    /// <summary>The provinces of one part of the country; the report gives them no figure in common.</summary>
    public sealed record Region(string Called) : Topic($"{OfRegion}/{Called}", Called);

    /// <summary>A division, a central unit, a province.</summary>
    public sealed record One(OrgUnit Unit) : Topic(Unit.Code.Value, Unit.Name);

    /// <summary>All that a person has to do with, where that is several units.</summary>
    public sealed record Own(ImmutableArray<OrgUnit> Several) : Topic(OfOwn, Phrases.YourUnits);

    /// <summary>Its figure with all below; null for what has none of its own.</summary>
    public ScoreNode? In(Scorecards cards) => this switch
    {
        Part { Code: OfCentral } => cards.Central(),
        Part { Code: OfRegional } => cards.Regional(),
        Part => cards.ByProject(),
        OneProject project => cards.ByProject().Parts.First(part => part.Code == project.Project.Code.Value),
        One one => cards.Of(one.Unit),
        _ => null,
    };

    /// <summary>The central units and provinces it is about, in the order of the plan.</summary>
    public IEnumerable<OrgUnit> Units(PlanYear year) => this switch
    {
        Part { Code: OfCentral } => year.OrgChart.CentralUnits,
        Part { Code: OfRegional } => year.OrgChart.Provinces,
        Region region => year.OrgChart.Provinces.Where(province => province.Geography == region.Called),
        One one => Reporting(one.Unit, year.OrgChart),
        Own own => own.Several.SelectMany(unit => Reporting(unit, year.OrgChart)).Distinct(),
        _ => year.OrgChart.CentralUnits.Concat(year.OrgChart.Provinces),
    };

    private static IEnumerable<OrgUnit> Reporting(OrgUnit unit, OrgChart chart) =>
        unit.Kind is OrgUnitKind.Division ? chart.ChildrenOf(unit.Code) : [unit];
}
