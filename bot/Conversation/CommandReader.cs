using System.Globalization;
using System.Text.RegularExpressions;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <summary>Turns what was typed or tapped into a command. Typed words are a command only when they are nothing else.</summary>
public static partial class CommandReader
{
    /// <returns>The command, and the question a tapped button belongs to (null for anything else).</returns>
    public static (Command Command, string? Question) Read(Input input) => input switch
    {
        Input.Said said => (Typed(said.Text), null),
        Input.SaidLate late => (new Command.LateWords(late.Text), null),
        Input.Tapped tapped => Tapped(tapped.Action),
        Input.PickedDate picked => Picked(picked),
        Input.Submitted submitted => (Filled(submitted), null),
        Input.Arrived => (new Command.Arrive(), null),
        Input.SentAttachment sent => (new Command.Attachment(sent), null),
        _ => (new Command.Unknown(), null),
    };

    private static (Command, string?) Tapped(string action)
    {
        var (verb, argument, question) = ActionText.Split(action);
        return (Named(verb, argument), question);
    }

    private static (Command, string?) Picked(Input.PickedDate picked)
    {
        var (verb, _, question) = ActionText.Split(picked.Action);
        return (verb == Verb.Day ? new Command.PickDay(picked.Date) : new Command.Unknown(), question);
    }

    // A form names its report, not the question in hand: what was filled in counts also when words came in between.
    private static Command Filled(Input.Submitted submitted) => ActionText.Split(submitted.Action) is (Verb.Form, { } form, var report)
        ? new Command.Fill(form, report, submitted.Values)
        : new Command.Unknown();

    private static Command Named(string verb, string? argument) => (verb, argument) switch
    {
        (Verb.Menu, _) => new Command.Menu(),
        (Verb.Help, _) => new Command.Help(),
        (Verb.Report, _) => new Command.Report(argument),
        (Verb.Back, _) => new Command.Back(),
        (Verb.Skip, _) => new Command.Skip(),
        (Verb.Cancel, _) => new Command.Cancel(),
        (Verb.Discard, _) => new Command.Discard(),
        (Verb.Send, _) => new Command.Send(),
        (Verb.Yes, _) => new Command.Yes(),
        (Verb.No, _) => new Command.No(),
        (Verb.Reading, "month") => new Command.PickReading(false),
        (Verb.Reading, "total") => new Command.PickReading(true),
        (Verb.Class, { } name) => new Command.PickClass(name),
        (Verb.SameReason, null) => new Command.SameReason(null),
        (Verb.SameReason, { } text) when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) => new Command.SameReason(at),
        (Verb.ForAll, _) => new Command.ForAll(),
        (Verb.Plan, _) => new Command.ShowPlan(),
        (Verb.AskPlanner, _) => new Command.AskPlanner(),
        (Verb.AnswerPlanner, { } question) => new Command.AnswerPlanner(question),
        (Verb.Promise, _) => new Command.AnswerPromise(argument),
        (Verb.SendBack, _) => new Command.SendBack(argument),
        (Verb.HandOver, _) => new Command.HandOver(argument),
        (Verb.Early, _) => new Command.Early(),
        (Verb.MoveEvidence, _) => new Command.MoveEvidence(),
        (Verb.Evidence, _) => new Command.ShowEvidence(argument),
        (Verb.Pick, { } what) => new Command.Pick(what),
        (Verb.Edit, { } text) when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new Command.Edit(number),
        (Verb.Value, { } text) when decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) => new Command.Value(amount),
        _ when Query.Read(verb, argument) is { } query => new Command.Ask(query, null),
        _ => new Command.Unknown(),
    };

    private static Command Typed(string text)
    {
        var words = ThaiText.Normalise(text);
        return Named(words) ?? Named(ThaiManners.Without(words)) ?? (Command?)Asked(words, text) ?? new Command.Words(words, text);
    }

    private static Command.Ask? Asked(string words, string text) => QueryWords.Read(words) is { } asked
        ? new Command.Ask(asked.Query, asked.IsSure && asked.Query.Named is null ? null : new Command.Words(words, text))
        : null;

    private static Command? Named(string words) => words switch
    {
        "เมนู" or "menu" or "สวัสดี" or "หวัดดี" or "เริ่ม" => new Command.Menu(),
        "ช่วยเหลือ" or "ช่วย" or "help" or "วิธีใช้" or "?" => new Command.Help(),
        "รายงานผล" or "รายงานต่อ" or "รายงาน" or "รายงานผลการดำเนินงาน" or "report" => new Command.Report(null),
        "ย้อนกลับ" or "ย้อน" or "กลับ" or "back" => new Command.Back(),
        "ข้าม" or "ข้ามข้อนี้" or "ข้ามไปก่อน" or "skip" => new Command.Skip(),
        "พัก" or "พักไว้" or "พักไว้ก่อน" or "พักก่อน" or "ยกเลิก" or "หยุด" or "หยุดก่อน" or "cancel" => new Command.Cancel(),
        "ล้างร่าง" or "ลบร่าง" or Phrases.DiscardYes => new Command.Discard(),
        "ดูแผน" or "แผน" => new Command.ShowPlan(),
        "ถามผู้วางแผน" => new Command.AskPlanner(),
        "แจ้งการแล้วเสร็จ" or "แจ้งผลตามกำหนด" => new Command.AnswerPromise(null),
        "ตีกลับ" or "ส่งกลับ" => new Command.SendBack(null),
        "มอบหมาย" or "มอบหมายผู้รายงาน" or "เปลี่ยนผู้รายงาน" => new Command.HandOver(null),
        "งานก่อนแผน" or "รายงานงานก่อนแผน" or "รายงานก่อนแผน" or "รายงานล่วงหน้า" => new Command.Early(),
        "ส่งรายงาน" or "ส่ง" or "send" => new Command.Send(),
        "เล่มรายงาน" or "รายงานฉบับเต็ม" => new Command.Publish(null),
        _ when PublishWords().Match(words) is { Success: true } match => new Command.Publish(NumberOf(match.Groups[1].Value)),
        _ => EditWords().Match(words) is { Success: true } match ? new Command.Edit(NumberOf(match.Groups[1].Value)) : ReminderWords.Read(words) ?? PlainWords.Read(words),
    };

    private static int NumberOf(string digits) =>
        ThaiNumberReader.Read(digits) is NumberReading.Number { Value: >= 0 and < 1000 } number ? (int)number.Value : 0;

    [GeneratedRegex(@"^(?:เล่ม)?รายงาน(?:ผล)?\s?รอบ\s?([0-9๐-๙]{1,2})(?:\s?เดือน)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PublishWords();

    [GeneratedRegex(@"^แก้(?:ไข)?\s?(?:ข้อ)?(?:ที่)?\s?([0-9๐-๙]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex EditWords();
}
