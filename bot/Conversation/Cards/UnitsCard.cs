using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>Several units, a row each, and each a tap away: the provinces of a region, or the units of somebody who has many.</summary>
public static class UnitsCard
{
    /// <summary>LINE shows thirteen quick replies; one is the menu.</summary>
    private const int MostChoices = 12;

    public static Reply For(View view, string name, IEnumerable<Topic> topics)
    {
        var all = topics.Select(topic => (Topic: topic, Score: topic.In(view.Cards))).Where(one => one.Score is not null)
            .Select(one => (one.Topic, Score: one.Score!)).ToList();
        // The weakest first, for whoever looks at the first page only.
        var page = view.Page([.. all.OrderBy(one => one.Score.Percent ?? Fraction.Hundred).ThenBy(one => one.Score.Percent is null)]);
        var title = view.Title(Phrases.StatusTitle);
        return new Reply.Card(
            title,
            $"{title} {name}",
            [
                new CardBlock.Heading(name),
                new CardBlock.Facts([.. TallyFacts.Of(all.Select(one => one.Score), view.Counted, view)]),
                new CardBlock.Rule(),
                .. page.Shown.Select(one => StandingRows.Figure(one.Score, view)),
                .. View.PageNote(page),
                .. view.Notes(all.Any(one => one.Score.RestsOnAssumed)),
            ],
            [.. view.More(page), view.Ask(QueryKind.Red, Phrases.RedOnes), view.Ask(QueryKind.Missing, Phrases.WhoIsMissing)])
        {
            Choices =
            [
                .. page.Shown.Take(MostChoices).Select(one => view.Ask(QueryKind.Status, ShortName(one.Topic), one.Topic.Key, says: $"{Phrases.Status} {one.Topic.Name}")),
                new Choice(Phrases.Menu, Verb.Menu),
            ],
        };
    }

    public static string ShortName(Topic topic) => topic switch
    {
        Topic.One { Unit: { ShortName: { } called } } => called,
        Topic.OneProject { Project: var project } => Phrases.ProjectNumber(project.Code.Value),
        _ => topic.Name,
    };
}
