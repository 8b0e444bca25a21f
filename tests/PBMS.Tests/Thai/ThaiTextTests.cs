using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Thai;

public sealed class ThaiTextTests
{
    [Theory]
    [InlineData("  ทำ   งาน \n", "ทำ งาน")]
    [InlineData("ทํางาน", "ทำงาน")]
    [InlineData("น\u0E4D\u0E49า", "น้ำ")]
    [InlineData("น\u0E49\u0E4Dา", "น้ำ")]
    [InlineData("นำ\u0E49", "น้ำ")]
    [InlineData("คะ\u0E48", "ค่ะ")]
    [InlineData("จา\u0E49", "จ้า")]
    [InlineData("ท\u0E48\u0E35", "ที่")]
    [InlineData("ที\u0E35\u0E48\u0E48", "ที่")]
    [InlineData("กู\u0E49\u0E49", "กู้")]
    [InlineData("ก\u0E49\u0E39", "กู้")]
    [InlineData("เเห่ง", "แห่ง")]
    [InlineData("\uFEFFครั้ง", "ครั้ง")]
    [InlineData("คร\u200Bั้ง", "ครั้ง")]
    [InlineData("ฮา\u0E49", "ฮ้า")]
    [InlineData("กา\u0E49", "ก้า")]
    [InlineData("จา\u0E4B", "จ๋า")]
    [InlineData("ก\u0E48\u0E34", "กิ่")]
    [InlineData("เป\u0E47\u0E47น", "เป็น")]
    [InlineData("พ\u0E3A\u0E3A", "พ\u0E3A")]
    [InlineData("ส\u0E4E\u0E4E", "ส\u0E4E")]
    [InlineData("\u0E4Dา", "\u0E33")]
    [InlineData("5\u00A0ครั้ง", "5 ครั้ง")]
    [InlineData("ＯＫ　７，２８５", "OK 7,285")]
    [InlineData("ดี！", "ดี!")]
    [InlineData("～５００", "~500")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("สิทธิ์", "สิทธิ์")]
    [InlineData("", "")]
    [InlineData("\u200B \t", "")]
    public void The_same_words_become_the_same_characters(string typed, string normal) => Assert.Equal(normal, ThaiText.Normalise(typed));

    [Theory]
    [InlineData("กลุ่มขับเคลื่อนการปฏิรูปประเทศ ยุทธศาสตร์ชาติ และการสร้างความสามัคคีปรองดอง")]
    [InlineData("ประชุมคณะกรรมการ ป้องกันและปราบปรามการทุจริต 1 ครั้ง")]
    [InlineData("มา\u0E4C")]
    [InlineData("aา\u0E49")]
    [InlineData("🟢 ผ่าน · 🟡 ต้องปรับปรุง · 🔴 ต้องเร่งรัด")]
    public void Text_that_is_in_order_stays_as_it_is(string text) => Assert.Equal(text, ThaiText.Normalise(text));

    [Fact]
    public void Broken_text_is_survived()
    {
        Assert.Equal("ก\uFFFD", ThaiText.Normalise("ก\uD800"));
        Assert.Equal("ก", ThaiText.Normalise("\uFFFEก\uFFFF\0"));
        Assert.Throws<ArgumentNullException>(() => ThaiText.Normalise(null!));
    }
}
