using System.Text.Json.Serialization;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation;

/// <summary>Where a conversation stands: what was last asked, and what has been filled in so far. Stored between any two messages.</summary>
[JsonDerivedType(typeof(Stranger), "stranger")]
[JsonDerivedType(typeof(AskingConsent), "consent")]
[JsonDerivedType(typeof(Idle), "idle")]
[JsonDerivedType(typeof(ChoosingOrgUnit), "unit")]
[JsonDerivedType(typeof(AskingValue), "value")]
[JsonDerivedType(typeof(AskingReading), "reading")]
[JsonDerivedType(typeof(CheckingValue), "value-check")]
[JsonDerivedType(typeof(AskingReason), "reason")]
[JsonDerivedType(typeof(AskingWords), "words")]
[JsonDerivedType(typeof(ConfirmingReason), "reason-check")]
[JsonDerivedType(typeof(Reviewing), "review")]
[JsonDerivedType(typeof(ConfirmingDiscard), "discard")]
[JsonDerivedType(typeof(AskingPlanner), "planner")]
[JsonDerivedType(typeof(ChoosingEarly), "early")]
[JsonDerivedType(typeof(PlacingEvidence), "evidence")]
[JsonDerivedType(typeof(OnErrand), "errand")]
public abstract record Dialogue
{
    private Dialogue()
    {
    }

    /// <summary>How many times in a row an answer was not understood.</summary>
    public int Misses { get; init; }

    /// <summary>The account belongs to nobody yet; the link code is asked for.</summary>
    /// <param name="Failures">Wrong codes in a row.</param>
    /// <param name="ClosedUntil">After too many wrong codes none is looked at before this.</param>
    public sealed record Stranger(int Failures = 0, DateTimeOffset? ClosedUntil = null) : Dialogue;

    /// <summary>A good code was given; the privacy notice has been shown and agreement is asked for.</summary>
    /// <param name="Failures">Wrong codes in a row before it: who holds one code buys no more guesses by not agreeing.</param>
    public sealed record AskingConsent(string Code, int Failures = 0) : Dialogue;

    /// <summary>Nothing is asked.</summary>
    /// <param name="Paused">A draft left aside, taken up again by "รายงานผล"; null when there is none.</param>
    public sealed record Idle(Draft? Paused = null) : Dialogue;

    /// <summary>The person reports for several units.</summary>
    /// <param name="Month">The month that is to be reported, if one was named.</param>
    public sealed record ChoosingOrgUnit(Draft? Paused, Month? Month = null) : Dialogue;

    /// <param name="At">Entry asked about, from 0.</param>
    public sealed record AskingValue(Draft Draft, int At) : Dialogue;

    /// <summary>Is the number this month's own or the cumulative one?</summary>
    public sealed record AskingReading(Draft Draft, int At, decimal Typed) : Dialogue;

    /// <summary>The value is unusual; is it right?</summary>
    /// <param name="Answered">Codes of the questions answered before, comma-separated; null when this is the first.</param>
    public sealed record CheckingValue(Draft Draft, int At, decimal Value, string? Answered) : Dialogue;

    /// <summary>The value falls short; class or words are asked for.</summary>
    public sealed record AskingReason(Draft Draft, int At) : Dialogue;

    /// <summary>The class was tapped; the reporter's own words are asked for.</summary>
    /// <param name="PromisedOn">The day picked meanwhile; null when none was.</param>
    public sealed record AskingWords(Draft Draft, int At, string Class, DateOnly? PromisedOn = null) : Dialogue;

    /// <summary>The class was read from the words; is it right?</summary>
    public sealed record ConfirmingReason(Draft Draft, int At, ShortfallReason Reason) : Dialogue
    {
        public Draft Explained() => Draft.With(At, Draft[At] with { Reason = Reason });
    }

    /// <summary>Everything is asked; the summary waits to be sent.</summary>
    public sealed record Reviewing(Draft Draft) : Dialogue;

    /// <summary>Shall the draft be thrown away?</summary>
    public sealed record ConfirmingDiscard(Draft Draft) : Dialogue;

    /// <summary>ถามผู้วางแผน: the question about a line is asked for.</summary>
    public sealed record AskingPlanner(Draft Draft, int At) : Dialogue;

    /// <summary>รายงานงานก่อนแผน: which of the lines not yet due?</summary>
    public sealed record ChoosingEarly(Draft Draft) : Dialogue;

    /// <summary>Which line does the file belong to?</summary>
    public sealed record PlacingEvidence(Draft Draft, Evidence Evidence) : Dialogue;

    /// <summary>Something other than a report is being seen to.</summary>
    public sealed record OnErrand(Errand Errand, Draft? Paused) : Dialogue;

    /// <summary>The same dialogue about a draft that has changed.</summary>
    public static Dialogue With(Dialogue dialogue, Draft draft) => dialogue switch
    {
        Idle idle => idle with { Paused = draft },
        ChoosingOrgUnit choosing => choosing with { Paused = draft },
        AskingValue asking => asking with { Draft = draft },
        AskingReading asking => asking with { Draft = draft },
        CheckingValue checking => checking with { Draft = draft },
        AskingReason asking => asking with { Draft = draft },
        AskingWords asking => asking with { Draft = draft },
        ConfirmingReason confirming => confirming with { Draft = draft },
        Reviewing reviewing => reviewing with { Draft = draft },
        ConfirmingDiscard confirming => confirming with { Draft = draft },
        AskingPlanner asking => asking with { Draft = draft },
        ChoosingEarly choosing => choosing with { Draft = draft },
        PlacingEvidence placing => placing with { Draft = draft },
        OnErrand errand => errand with { Paused = draft },
        _ => dialogue,
    };

    /// <summary>The draft in hand or left aside.</summary>
    public static Draft? DraftOf(Dialogue dialogue) => dialogue switch
    {
        Idle idle => idle.Paused,
        ChoosingOrgUnit choosing => choosing.Paused,
        AskingValue asking => asking.Draft,
        AskingReading asking => asking.Draft,
        CheckingValue checking => checking.Draft,
        AskingReason asking => asking.Draft,
        AskingWords asking => asking.Draft,
        ConfirmingReason confirming => confirming.Draft,
        Reviewing reviewing => reviewing.Draft,
        ConfirmingDiscard confirming => confirming.Draft,
        AskingPlanner asking => asking.Draft,
        ChoosingEarly choosing => choosing.Draft,
        PlacingEvidence placing => placing.Draft,
        OnErrand errand => errand.Paused,
        _ => null,
    };

    /// <summary>
    /// The draft in hand as it is left for something else. A number in question goes along, to be asked about again; a reason just read is taken,
    /// for it is in the person's own words.
    /// </summary>
    public static Draft? Kept(Dialogue dialogue) => dialogue switch
    {
        AskingReading asking => InDoubt(asking.Draft, asking.At, asking.Typed),
        CheckingValue checking => InDoubt(checking.Draft, checking.At, checking.Value),
        ConfirmingReason confirming => confirming.Explained(),
        _ => DraftOf(dialogue),
    };

    private static Draft InDoubt(Draft draft, int at, decimal number) => draft.With(at, draft[at] with { Doubt = new Doubt(number) });
}
