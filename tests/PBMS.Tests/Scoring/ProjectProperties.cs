using System.Collections.Immutable;
using CsCheck;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>Lines summed over the provinces → projects → overall, and each province by itself.</summary>
public sealed class ProjectProperties
{
    private const int Plans = 200;

    [Fact]
    public void A_line_is_the_sum_over_the_provinces_a_project_the_mean_of_its_lines_and_the_overall_the_mean_of_the_projects() =>
        Gen.Select(AnyPlan.Projects, AnyPlan.Months).Sample(
            (projects, months) =>
            {
                var regional = AnyPlan.Draw(projects).Cards(months).Regional();
                var expected = projects.Select(lines => Reckoned.Mean(lines.Select(line => Reckoned.Of(line, months)))).ToList();

                Assert.Equal(expected, regional.Parts.Select(Of));
                Assert.Equal(Reckoned.Mean(expected), Of(regional));
            },
            iter: Plans);

    [Fact]
    public void A_province_is_the_mean_of_its_own_lines_by_its_own_targets() =>
        Gen.Select(AnyPlan.Projects, AnyPlan.Months).Sample(
            (projects, months) =>
            {
                var expected = Enumerable.Range(0, 3).Select(province => Reckoned.Mean(projects
                    .SelectMany(lines => lines)
                    .Where(line => line.Carriers.Length > province)
                    .Select(line => Reckoned.Of(line with { Carriers = [line.Carriers[province]] }, months))));

                Assert.Equal(expected, AnyPlan.Draw(projects).Cards(months).Provinces().Select(Of));
            },
            iter: Plans);

    [Fact]
    public void A_line_that_is_not_due_changes_no_figure_of_the_round_and_counts_0_in_that_of_the_year() =>
        Gen.Select(AnyPlan.Projects, AnyPlan.Months.Where(months => months < 12)).Sample(
            (projects, months) =>
            {
                var (before, after) = (Part(projects, months), Part(projects, months, Carried.Nothing.Year(7).FirstIn(months + 1)));
                var lines = before.Parts[0].Parts.Count(line => line.Annual is not null);

                Assert.Equal(before.Percent, after.Percent);
                Assert.Equal(before.Parts.Select(project => project.Percent), after.Parts.Select(project => project.Percent));
                Assert.Equal((before.Parts[0].Annual ?? 0) * lines / (lines + 1), after.Parts[0].Annual);
            },
            iter: Plans);

    [Fact]
    public void An_unscheduled_line_changes_no_figure() =>
        Gen.Select(AnyPlan.Projects, AnyPlan.Months).Sample(
            (projects, months) => Assert.Equal(
                Part(projects, months).Parts.Select(Of).Append(Of(Part(projects, months))),
                Part(projects, months, Carried.Nothing).Parts.Select(Of).Append(Of(Part(projects, months, Carried.Nothing)))),
            iter: Plans);

    [Fact]
    public void Percent_and_level_lines_never_change_a_score() =>
        Gen.Select(AnyPlan.Projects, AnyPlan.Months).Sample(
            (projects, months) =>
            {
                ImmutableArray<ImmutableArray<AnyPlan.Shared>> counted =
                    [.. projects.Select(lines => lines.Where(line => line.Kind is LineKind.Quantity).ToImmutableArray())];

                Assert.Equal(Part(counted, months).Parts.Select(Of), Part(projects, months).Parts.Select(Of));
                Assert.Equal(AnyPlan.Draw(counted).Cards(months).Provinces().Select(Of), AnyPlan.Draw(projects).Cards(months).Provinces().Select(Of));
            },
            iter: Plans);

    [Fact]
    public void The_order_of_the_submissions_changes_no_figure() =>
        Gen.Select(AnyPlan.Projects, AnyPlan.Months).Sample(
            (projects, months) =>
            {
                var sketch = AnyPlan.Draw(projects);
                var oneByOne = sketch.Submissions.Reverse().Aggregate(ResultBook.Empty, (book, submission) => book.With(submission));

                Assert.Equal(sketch.Cards(months).Regional().Parts.Select(Of), sketch.Cards(months, oneByOne).Regional().Parts.Select(Of));
                Assert.Equal(sketch.Cards(months).Provinces().Select(Of), sketch.Cards(months, oneByOne).Provinces().Select(Of));
            },
            iter: Plans);

    [Fact]
    public void Beside_a_sum_stands_how_many_of_its_carriers_reported_for_the_month() =>
        Gen.Select(AnyPlan.Projects, AnyPlan.Months).Sample(
            (projects, months) => Assert.Equal(
                projects.SelectMany(lines => lines).Select(line => (line.Carriers.Count(carried => carried.Results.ContainsKey(months)), line.Carriers.Length)),
                Part(projects, months).Parts.SelectMany(project => project.Lines).Select(line => (line.Figures.Reported, line.Figures.Carriers))),
            iter: Plans);

    [Fact]
    public void A_derived_line_has_the_figures_of_the_lines_it_is_the_sum_of() =>
        Gen.Select(AnyPlan.Projects.Where(projects => projects[0].Length > 0), AnyPlan.Months).Sample(
            (projects, months) =>
            {
                string[] parts = [.. projects[0].Index().Where(line => line.Item.Kind is LineKind.Quantity).Select(line => $"R0/{line.Index}")];
                var cards = AnyPlan.Draw(projects).OfProject("0", "P", LineKind.Quantity, null, parts).Cards(months);
                var derived = cards.ByProject().Parts[0].Lines.Single().Figures;
                var figures = cards.Regional().Parts[0].Lines.Where(line => line.Line.IsCounted).Select(line => line.Figures).ToList();

                Assert.Equal(figures.Sum(part => part.Target.Value), derived.Target.Value);
                Assert.Equal(figures.Sum(part => part.Annual?.Value ?? 0), derived.Annual?.Value ?? 0);
                Assert.Equal(figures.Any(part => part.Result is not null), derived.Result is not null);
                Assert.Equal(figures.Sum(part => part.Result?.Value ?? 0), derived.Result?.Value ?? 0);
            },
            iter: Plans);

    private static ScoreNode Part(ImmutableArray<ImmutableArray<AnyPlan.Shared>> projects, int months, Carried? more = null)
    {
        var sketch = AnyPlan.Draw(projects);
        return (more is null ? sketch : sketch.Regional("0", "more").Carried("more", "A", more)).Cards(months).Regional();
    }

    private static Reckoned Of(ScoreNode node) => new(node.Percent, node.Annual);
}
