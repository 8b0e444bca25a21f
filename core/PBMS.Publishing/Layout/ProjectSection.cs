using Pbms.Core.Planning;
using Pbms.Core.Scoring;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;

namespace Pbms.Publishing.Layout;

/// <summary>§2.1: by project, with table and chart 1.</summary>
internal static class ProjectSection
{
    public static IEnumerable<Block> Of(RoundReport report, Speaker speaker) =>
    [
        new Block.Heading(2, speaker.Say(Wording.ByProjectHeading)),
        new Block.Paragraph(Overall(report, speaker)),
        .. report.ByProject.Projects.Where(project => project.Score.Round is not null).Select((project, at) => new Block.Item(Project(project, at + 1, speaker))),
        new Block.Grid(ProjectGrid.Of(report, report.ByProject, speaker.Say(Wording.Table1), speaker.Say(Wording.Table1Overall, ("projects", report.ByProject.Projects.Length)))),
        new Block.Note(speaker.Say(Wording.Table1Note1)),
        new Block.Note(speaker.Say(Wording.Table1Note2)),
        .. ShortfallGrid.Note(report, speaker),
        new Block.Chart(Bars.ByProject(report, speaker)),
        .. ShortfallGrid.Of(report, PlanPart.ByProject, speaker),
    ];

    private static string Overall(RoundReport report, Speaker speaker)
    {
        var projects = report.ByProject.Projects;
        if (report.ByProject.Overall.Round is null) return speaker.Say(Wording.ByProjectNothingDue, ("projects", projects.Length));
        return speaker.Say(
            Wording.ByProjectOverall,
            report.ByProject.Overall,
            ("projects", projects.Length),
            ("due", projects.Count(project => project.Score.Round is not null && !project.IsAheadOfPlan)),
            ("ahead", projects.Count(project => project.IsAheadOfPlan)),
            ("on", projects.Count(project => project.Score.Light is TrafficLight.Green)),
            ("off", projects.Count(project => project.Score.Light is TrafficLight.Red or TrafficLight.Yellow)));
    }

    private static string Project(ProjectRow project, int number, Speaker speaker)
    {
        var reason = Reason.Of(string.Join(" และ", project.Reasons), speaker);
        var sentence = project switch
        {
            { IsAheadOfPlan: true } => Wording.ProjectAhead,
            { Score.Light: TrafficLight.Green } => Wording.ProjectOnTarget,
            _ => Wording.ProjectOffTarget,
        };
        return speaker.Say(sentence, project.Score, ("number", number), ("project", project.Name), ("reason", reason));
    }
}
