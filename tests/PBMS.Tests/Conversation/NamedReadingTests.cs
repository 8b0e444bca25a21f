using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Demonstration;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Xunit;

namespace Pbms.Tests.Conversation;

/// <summary>This month's own or cumulative, as people answer it in December 2567 for a line counted in คน.</summary>
public sealed class NamedReadingTests
{
    private static readonly PlanLine People = DemonstrationYear.BeforeLastReport().Year.Plan[new LineCode("R/2/2.1")];

    [Theory]
    [InlineData("เฉพาะเดือน", false, null)]
    [InlineData("เฉพาะเดือนค่ะ", false, null)]
    [InlineData("เดือนนี้เท่านั้นครับ", false, null)]
    [InlineData("เป็นผลงานเฉพาะเดือน ธ.ค. 67", false, null)]
    [InlineData("เดือนธันวาคม", false, null)]
    [InlineData("เดือนเดียว", false, null)]
    [InlineData("สะสม", true, null)]
    [InlineData("ผลงานสะสมค่ะ", true, null)]
    [InlineData("เป็นยอดสะสม", true, null)]
    [InlineData("เดือนนี้ 84", false, 84)]
    [InlineData("๘๔ คน ของเดือนนี้", false, 84)]
    [InlineData("เดือนนี้ไม่มี", false, 0)]
    [InlineData("สะสม 1,250", true, 1250)]
    [InlineData("สะสมเป็น 250 คนค่ะ", true, 250)]
    [InlineData("250 คน สะสม", true, 250)]
    public void A_reading_is_named_alone_or_with_its_number(string words, bool isCumulative, int? number) =>
        Assert.Equal(new NamedReading(isCumulative, number), Read(words));

    [Theory]
    [InlineData("ไม่ใช่เฉพาะเดือน")]
    [InlineData("ไม่สะสม")]
    [InlineData("เฉพาะเดือน พ.ย. 67")]
    [InlineData("เฉพาะเดือน ธ.ค. 66")]
    [InlineData("เดือนนี้ 84 สะสม 180")]
    [InlineData("เดือนนี้ประมาณ 84")]
    [InlineData("เดือนนี้ 84 ครั้ง")]
    [InlineData("สะสม 84.5")]
    [InlineData("เป้าหมายสะสม 135")]
    [InlineData("สะสมหรือเปล่า")]
    [InlineData("180")]
    [InlineData("เดือนก่อน")]
    public void Anything_else_is_asked_again(string words) => Assert.Null(Read(words));

    private static NamedReading? Read(string words) => NamedReading.In(words, People, new Month(2024, 12));
}
