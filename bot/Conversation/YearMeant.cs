using System.Globalization;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation;

/// <summary>
/// Which fiscal year a message is about. September is still being mended when October opens: what names a month of the year before, or is
/// in hand for one, is answered for that year, never for another month.
/// </summary>
public static class YearMeant
{
    /// <summary>The facts of the year the command names, else of what is in hand, else of the month being reported.</summary>
    public static Facts Of(Dialogue dialogue, Command command, Facts facts) => Named(command, facts)
        // Nothing is in hand while a draft rests: how things stand is asked of today.
        ?? (dialogue is Dialogue.Idle && command is Command.Ask or Command.Publish or Command.Words ? facts : InHand(dialogue, facts));

    /// <summary>The facts of the year of what is being asked.</summary>
    public static Facts InHand(Dialogue dialogue, Facts facts) => dialogue switch
    {
        Dialogue.OnErrand { Errand: var errand } => MonthOf(errand, facts) is { } month ? facts.For(month) : facts,
        _ => Dialogue.DraftOf(dialogue) is { } draft ? facts.For(draft.Month) : facts,
    };

    private static Facts? Named(Command command, Facts facts) => MonthIn(command, facts) is { } month ? facts.For(month) : null;

    private static Month? MonthIn(Command command, Facts facts) => command switch
    {
        Command.Report { OrgUnit: { } wanted } => MonthIn(wanted),
        Command.SendBack { Wanted: { } wanted } => MonthIn(wanted),
        Command.ShowEvidence { Wanted: { } wanted } => MonthIn(wanted),
        Command.AnswerPromise { Key: { } key } => ObligationKey.TryParse(key)?.Month,
        Command.AnswerPlanner { Question: var id } when Guid.TryParse(id, CultureInfo.InvariantCulture, out var question) => MonthOf(question, facts),
        _ => null,
    };

    // "4.1/2024-11".
    private static Month? MonthIn(string wanted) => wanted.Split('/') is [_, var month, ..] ? Month.TryParse(month) : null;

    private static Month? MonthOf(Errand errand, Facts facts) => errand switch
    {
        Errand.AnsweringPromise promise => promise.Key.Month,
        Errand.RenewingPromise promise => promise.Key.Month,
        Errand.ChoosingSendBack choosing => choosing.Month,
        Errand.SendingBack sending => sending.Key.Month,
        Errand.AnsweringReporter answering => MonthOf(answering.Question, facts),
        _ => null,
    };

    private static Month? MonthOf(Guid question, Facts facts) =>
        (facts.Questions.Find(question) ?? facts.OtherYear?.Questions.Find(question))?.Month;
}
