using System.Collections.Immutable;
using Pbms.Bot.Conversation;

namespace Pbms.Tests.World;

/// <summary>ศปท. reports November 2567: nothing, one, nothing, as the ministry printed it.</summary>
internal static class NovemberReport
{
    /// <summary>The button of a question whose target is one.</summary>
    public static readonly string OnTarget = Phrases.OnTarget("1 ครั้ง");

    public const string PutOffMeeting = "เลื่อน/นัดประชุม";
    public const string FirstPlan = "กรรมการสองชุดซ้ำกัน เลยนัดรวมวันที่ 3 ธ.ค.";
    public const string LastPlan = "นัดประชุมพร้อมกันวันที่ 3 ธันวาคม 2567";

    /// <summary>From the menu to the second question.</summary>
    public static readonly ImmutableArray<Func<IPhone, Task<Screen>>> ToTheSecondQuestion =
    [
        phone => phone.SayAsync(Phrases.Report),
        phone => phone.SayAsync("ยังไม่ได้"),
        phone => phone.SayAsync(FirstPlan),
        phone => phone.TapAsync(Phrases.RightNext),
    ];

    /// <summary>From the second question to the summary.</summary>
    public static readonly ImmutableArray<Func<IPhone, Task<Screen>>> ToTheSummary =
    [
        phone => phone.TapAsync(OnTarget),
        phone => phone.TapAsync(Phrases.NothingDone),
        phone => phone.TapAsync(PutOffMeeting),
        phone => phone.SayAsync(LastPlan),
    ];

    /// <returns>The receipt.</returns>
    public static async Task<Screen> WholeAsync(IPhone phone)
    {
        foreach (var step in ToTheSecondQuestion.AddRange(ToTheSummary)) await step(phone);
        return await phone.TapAsync(Phrases.Send);
    }
}
