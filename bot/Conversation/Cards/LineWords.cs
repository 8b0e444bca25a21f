using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>How one line stands, as a row of an answer: figures, word of the light, reason and promise.</summary>
public static class LineWords
{
    private const int LongestWords = 120;

    /// <param name="orgUnit">Whose reason is told; null where several carry the line, and how many have reported is told instead.</param>
    /// <param name="anyDue">False when nothing in the unit is due: then it is told when each line will be.</param>
    public static CardBlock.Item? Row(LineScore line, OrgUnitCode? orgUnit, bool anyDue, View view)
    {
        var name = Amounts.Name(line.Line);
        return line switch
        {
            { IsUnreported: true } => Judged(name, Phrases.Unreported, Fraction.Zero, Reported(line, view), view),
            { State: LineState.Due, RawPercent: { } raw } => Judged(name, Amounts.Against(line), Fraction.Min(raw, Fraction.Hundred), Reported(line, view) + Why(line, orgUnit, view), view),
            { State: LineState.AheadOfPlan } => Judged(name, Phrases.AheadOfPlan, Fraction.Hundred, "", view),
            { State: LineState.Unscheduled, Figures: { FirstDue: not null, Result: { } result } } => new(name, $"{Amounts.Of(result, line.Line)} · {Phrases.NotCountedYet}", null),
            { State: LineState.NotDue, Figures.FirstDue: { } month } when !anyDue => new(name, Phrases.ReportedIn(month), null),
            _ => null,
        };
    }

    /// <summary>The line, led by the unit whose activity it is where several units are spoken of.</summary>
    public static string Name(LineScore line, View view) =>
        line.Line.Owner is { } owner && view.Units.Skip(1).Any() && view.Facts.Year.OrgChart.Find(owner) is { } unit ? Name(unit, line) : Amounts.Name(line.Line);

    public static string Name(OrgUnit unit, LineScore line) => $"{unit.ShortName ?? unit.Name}: {Amounts.Name(line.Line)}";

    /// <summary>"\nสาเหตุ…\nกำหนดแล้วเสร็จ…" of a line that falls short; empty for any other.</summary>
    public static string Why(LineScore line, OrgUnitCode? orgUnit, View view)
    {
        if (!line.IsShort || orgUnit is not { } unit || !line.Line.IsReported) return "";
        if (view.Facts.Results.Find(new ObligationKey(line.Line.Code, unit, view.Round.LastMonth)) is not { } sent) return "";
        var said = sent.Current.Reason is { } reason ? $"\n{Said(reason, view.Facts)}" : "";
        var promised = sent.OpenPromise is { } day ? $"\n{Phrases.PromisedFor(day)}" + (day < view.Facts.Today ? $" ({Phrases.PromisePassed})" : "") : "";
        return said + promised;
    }

    private static string Said(ShortfallReason reason, Facts facts) =>
        facts.ReasonName(reason) + (reason.Words.Length == 0 ? "" : $": {Labels.Fit(reason.Words, LongestWords)}");

    private static string Reported(LineScore line, View view) =>
        line.Figures.Carriers > 1 ? $"\n{Phrases.ReportedBy(line.Figures.Reported, line.Figures.Carriers, view.CountedOn(line.Line))}" : "";

    private static CardBlock.Item Judged(string name, string figures, Fraction percent, string more, View view)
    {
        var light = view.Scheme.LightOf(percent);
        return new(name, $"{figures} · {view.Scheme[light].Word}{more}", light);
    }
}
