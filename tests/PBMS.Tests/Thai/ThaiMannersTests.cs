using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Thai;

public sealed class ThaiMannersTests
{
    // Courtesy as people type it: text | what is left.
    private const string Polite = """
        รับทราบครับ | รับทราบ
        รับทราบครับผม | รับทราบ
        รับทราบคับ | รับทราบ
        รับทราบคับผม | รับทราบ
        รับทราบคร้าบ | รับทราบ
        รับทราบคร๊าบ | รับทราบ
        รับทราบคร่าบ | รับทราบ
        รับทราบครับพี่ | รับทราบ
        รับทราบครับท่าน | รับทราบ
        รับทราบค่ะพี่ | รับทราบ
        รับทราบค่ะท่าน | รับทราบ
        รับทราบค่ะ | รับทราบ
        รับทราบค่า | รับทราบ
        รับทราบค๊า | รับทราบ
        รับทราบจ้า | รับทราบ
        รับทราบจ้ะ | รับทราบ
        รับทราบจ๊ะ | รับทราบ
        รับทราบจ่ะ | รับทราบ
        รับทราบฮะ | รับทราบ
        รับทราบขอรับ | รับทราบ
        รับทราบคะ | รับทราบ
        รับทราบนะ | รับทราบ
        รับทราบน่ะ | รับทราบ
        รับทราบล่ะ | รับทราบ
        รับทราบเลย | รับทราบ
        รับทราบ ขอบคุณ | รับทราบ
        รับทราบ ขอบคุณมาก | รับทราบ
        รับทราบ ขอบพระคุณ | รับทราบ
        รับทราบนะคะ 🙏 | รับทราบ
        """;

    [Fact]
    public void Courtesy_at_the_end_is_left_out() =>
        Assert.All(Lines.Columns(Polite), row => Assert.Equal(row[1], ThaiManners.Without(row[0])));

    [Theory]
    [InlineData("ทราบมูลค่า")]
    [InlineData("เห็นคุณค่า")]
    [InlineData("ข้อบังคับ")]
    [InlineData("จัดที่ศาลเจ้า")]
    [InlineData("ประกาศผู้ชนะ")]
    [InlineData("ยกฐานะ")]
    [InlineData("เสนอทัศนะ")]
    [InlineData("ยานพาหนะ")]
    [InlineData("แบบทดสอบพร้อมเฉลย")]
    public void A_word_of_matter_that_ends_like_a_particle_stays(string text) => Assert.Equal(text, ThaiManners.Without(text));

    [Fact]
    public void Courtesy_alone_stays_as_it_is() => Assert.Equal("ขอบคุณค่ะ", ThaiManners.Without("ขอบคุณค่ะ"));
}
