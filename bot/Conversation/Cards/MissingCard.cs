using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Explaining;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>ใครยังไม่ส่ง: the units that have not reported all they owe for the round's last month, and who reports for them.</summary>
public static class MissingCard
{
    public static Reply For(View view)
    {
        var fresh = view.Topic is Topic.OneProject project ? Freshness.Of(view.Cards, view.Units, project.Project.Code) : Freshness.Of(view.Cards, view.Units);
        var page = view.Page(fresh.Missing);
        var title = view.Title(Phrases.MissingTitle);
        var count = Phrases.OutOf(fresh.Reported, fresh.Owing, view.Counted);
        return new Reply.Card(
            title,
            $"{title} {view.Topic.Name} {(fresh.Owing == 0 ? Phrases.NothingOwed : $"{Phrases.Reported} {count}")}",
            [
                new CardBlock.Heading(view.Topic.Name),
                .. fresh.Owing == 0 ? ImmutableArray<CardBlock>.Empty : [new CardBlock.Facts([new(Phrases.Reported, count)])],
                .. fresh.Missing.IsEmpty
                    ? [new CardBlock.Paragraph(fresh.Owing == 0 ? Phrases.NothingOwed : Phrases.AllIn)]
                    : ImmutableArray<CardBlock>.Empty,
                new CardBlock.Note($"{Phrases.MonthOf(view.Round.LastMonth)} · {view.Facts.DueWords(view.Round.LastMonth)}"),
                .. page.Shown.Select(awaited => Row(awaited, view.Facts)),
                .. View.PageNote(page),
                new CardBlock.Note(Phrases.AsOf(view.Facts.Now)),
            ],
            view.More(page))
        {
            Choices = [view.Ask(QueryKind.Status, Phrases.Status), new Choice(Phrases.Menu, Verb.Menu)],
        };
    }

    private static CardBlock.Item Row(Awaited awaited, Facts facts)
    {
        var reporters = facts.Directory.With(Role.Reporter, awaited.OrgUnit.Code).Select(contact => $"คุณ{contact.Person.Name}");
        var who = string.Join(", ", reporters);
        return new(
            awaited.OrgUnit.Name,
            (awaited.SentNothing ? Phrases.SentNothing(awaited.Owed) : Phrases.SentSome(awaited.Lines.Length, awaited.Owed)) + (who.Length == 0 ? "" : $"\n{Phrases.ReporterIs(who)}"),
            null);
    }
}
