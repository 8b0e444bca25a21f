using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <summary>What the person wants, whether typed or tapped.</summary>
public abstract record Command
{
    private Command()
    {
    }

    public sealed record Arrive : Command;

    public sealed record Menu : Command;

    public sealed record Help : Command;

    /// <summary>สถานะ, ทำไม and the other questions about how things stand.</summary>
    /// <param name="Instead">The same words as words, should they turn out to be an answer; null when it was tapped or can be nothing else.</param>
    public sealed record Ask(Query Query, Words? Instead) : Command;

    /// <summary>รายงานผล, รายงานเดือนตุลาคม.</summary>
    /// <param name="OrgUnit">Code of the unit tapped, and with it the month, "4.1/2024-11"; null when it was typed.</param>
    /// <param name="Month">The month typed; null when none was.</param>
    public sealed record Report(string? OrgUnit, MonthMention? Month = null) : Command;

    /// <summary>รายงานเดือนที่แล้ว: a month is meant, and the words leave open which.</summary>
    public sealed record WhichMonth : Command;

    /// <summary>ผู้ดูแลระบบคือใคร.</summary>
    public sealed record WhoHelps : Command;

    /// <summary>ครบกำหนดเมื่อไร.</summary>
    public sealed record WhenDue : Command;

    /// <summary>ขอบคุณค่ะ.</summary>
    public sealed record Thanks : Command;

    public sealed record Back : Command;

    public sealed record Skip : Command;

    /// <summary>ยกเลิก: leaves the draft aside; nothing is lost.</summary>
    public sealed record Cancel : Command;

    /// <summary>Throws the draft away.</summary>
    public sealed record Discard : Command;

    /// <param name="Number">As shown, from 1.</param>
    public sealed record Edit(int Number) : Command;

    public sealed record Send : Command;

    public sealed record Yes : Command;

    public sealed record No : Command;

    /// <summary>A value tapped.</summary>
    public sealed record Value(decimal Amount) : Command;

    /// <summary>Which reading of a number is meant.</summary>
    public sealed record PickReading(bool IsCumulative) : Command;

    /// <summary>A reason class tapped.</summary>
    public sealed record PickClass(string Class) : Command;

    /// <summary>The reason given before, for another line of this report or for this line last month.</summary>
    /// <param name="At">Entry it is taken from, from 0; null for last month's.</param>
    public sealed record SameReason(int? At) : Command;

    /// <summary>The reason just read is right, and is that of every other line that falls short too.</summary>
    public sealed record ForAll : Command;

    /// <summary>A day picked in a date picker.</summary>
    public sealed record PickDay(DateOnly Day) : Command;

    /// <summary>ดูแผน of the line in hand.</summary>
    public sealed record ShowPlan : Command;

    /// <summary>ถามผู้วางแผน about the line in hand.</summary>
    public sealed record AskPlanner : Command;

    /// <summary>A planner wants to answer a reporter's question.</summary>
    public sealed record AnswerPlanner(string Question) : Command;

    /// <summary>Tells what became of a promise.</summary>
    /// <param name="Key">Of the obligation it was made for; null when it was typed.</param>
    public sealed record AnswerPromise(string? Key) : Command;

    /// <summary>ตีกลับ.</summary>
    /// <param name="Wanted">Unit and month tapped, "4.1/2024-11"; null when it was typed.</param>
    public sealed record SendBack(string? Wanted) : Command;

    /// <summary>มอบหมายผู้รายงาน.</summary>
    /// <param name="OrgUnit">Code of the unit tapped; null when it was typed.</param>
    public sealed record HandOver(string? OrgUnit) : Command;

    /// <summary>เล่มรายงาน.</summary>
    /// <param name="Months">Of the round; null for the one of the month being reported.</param>
    public sealed record Publish(int? Months) : Command;

    /// <summary>รายงานงานก่อนแผน.</summary>
    public sealed record Early : Command;

    /// <summary>One of several things offered; what it names depends on the question.</summary>
    public sealed record Pick(string What) : Command;

    /// <summary>A form filled in.</summary>
    /// <param name="Form">Which: "values" or "reasons".</param>
    /// <param name="About">Unit and month, "4.1/2024-11".</param>
    public sealed record Fill(string Form, string? About, ImmutableSortedDictionary<string, string> Values) : Command;

    /// <summary>หยุดเตือน, เตือน 13.00.</summary>
    public sealed record Remind(ReminderWish Wish) : Command;

    /// <summary>Words that are no command by themselves.</summary>
    /// <param name="Text">Normalised, on one line.</param>
    /// <param name="Typed">As typed, with its lines.</param>
    public sealed record Words(string Text, string Typed) : Command;

    /// <summary>Words that came too late to mean what they meant.</summary>
    public sealed record LateWords(string Text) : Command;

    /// <summary>A sticker, a photo, a file.</summary>
    public sealed record Attachment(Input.SentAttachment Sent) : Command;

    /// <summary>The evidence just sent belongs to another line.</summary>
    public sealed record MoveEvidence : Command;

    /// <summary>ดูเอกสารแนบ.</summary>
    /// <param name="Wanted">Unit and month tapped, "4.1/2024-11"; null when it was typed.</param>
    public sealed record ShowEvidence(string? Wanted) : Command;

    /// <summary>A button this version does not know.</summary>
    public sealed record Unknown : Command;
}
