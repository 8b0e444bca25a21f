using System.Text.RegularExpressions;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <summary>Words about reminders, told from everything else by their shape alone: a reason that speaks of reminding is a reason.</summary>
public static partial class ReminderWords
{
    /// <param name="words">Normalised.</param>
    public static Command.Remind? Read(string words)
    {
        if (Pause().Match(words) is { Success: true } pause) return new(new ReminderWish.Pause(pause.Groups[1].Value.Trim()));
        if (Resume().IsMatch(words)) return new(new ReminderWish.Again());
        return At().Match(words) is { Success: true } at && ThaiTimeReader.Read(at.Groups[1].Value) is { } hour ? new(new ReminderWish.From(hour)) : null;
    }

    [GeneratedRegex("^(?:หยุด|พัก|งด|เลิก|ปิด)(?:การ)?(?:แจ้ง)?เตือน(?:ไว้|ก่อน|ไป)*(?: ?(?:จนถึง|จนกว่า|จน|ถึง)(.{1,40}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pause();

    [GeneratedRegex("^(?:เปิด(?:การ)?(?:แจ้ง)?เตือน|(?:แจ้ง)?เตือน(?:ต่อ|อีก|ได้|ต่อได้|เหมือนเดิม|ตามเดิม))$", RegexOptions.CultureInvariant)]
    private static partial Regex Resume();

    [GeneratedRegex("^(?:แจ้ง)?เตือน ?(?:ฉัน|ผม|ดิฉัน)?(?:ตอน|เวลา)? ?(.{1,20})$", RegexOptions.CultureInvariant)]
    private static partial Regex At();
}
