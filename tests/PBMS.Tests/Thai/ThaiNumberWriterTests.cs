using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Thai;

public sealed class ThaiNumberWriterTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("5", "5")]
    [InlineData("7285", "7,285")]
    [InlineData("1234.50", "1,234.5")]
    [InlineData("100.00", "100")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("63352", "63,352")]
    [InlineData("1000000", "1,000,000")]
    [InlineData("999999999999999.9999", "999,999,999,999,999.9999")]
    [InlineData("-3", "-3")]
    [InlineData("-0.0", "0")]
    public void Figures_have_commas_and_no_trailing_noughts(string value, string text) =>
        Assert.Equal(text, ThaiNumberWriter.Digits(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0, "ศูนย์")]
    [InlineData(1, "หนึ่ง")]
    [InlineData(5, "ห้า")]
    [InlineData(10, "สิบ")]
    [InlineData(11, "สิบเอ็ด")]
    [InlineData(12, "สิบสอง")]
    [InlineData(20, "ยี่สิบ")]
    [InlineData(21, "ยี่สิบเอ็ด")]
    [InlineData(22, "ยี่สิบสอง")]
    [InlineData(31, "สามสิบเอ็ด")]
    [InlineData(100, "หนึ่งร้อย")]
    [InlineData(101, "หนึ่งร้อยเอ็ด")]
    [InlineData(110, "หนึ่งร้อยสิบ")]
    [InlineData(111, "หนึ่งร้อยสิบเอ็ด")]
    [InlineData(121, "หนึ่งร้อยยี่สิบเอ็ด")]
    [InlineData(1_001, "หนึ่งพันเอ็ด")]
    [InlineData(2_500, "สองพันห้าร้อย")]
    [InlineData(7_285, "เจ็ดพันสองร้อยแปดสิบห้า")]
    [InlineData(63_352, "หกหมื่นสามพันสามร้อยห้าสิบสอง")]
    [InlineData(120_000, "หนึ่งแสนสองหมื่น")]
    [InlineData(1_000_000, "หนึ่งล้าน")]
    [InlineData(1_000_001, "หนึ่งล้านเอ็ด")]
    [InlineData(11_000_000, "สิบเอ็ดล้าน")]
    [InlineData(21_000_021, "ยี่สิบเอ็ดล้านยี่สิบเอ็ด")]
    [InlineData(13_560_000, "สิบสามล้านห้าแสนหกหมื่น")]
    [InlineData(1_000_000_000_000, "หนึ่งล้านล้าน")]
    [InlineData(2_000_000_000_000, "สองล้านล้าน")]
    [InlineData(1_000_001_000_000, "หนึ่งล้านเอ็ดล้าน")]
    [InlineData(1_000_000_000_001, "หนึ่งล้านล้านเอ็ด")]
    [InlineData(-5, "ลบห้า")]
    public void Words_are_those_a_Thai_speaker_says(long value, string words) => Assert.Equal(words, ThaiNumberWriter.Words(value));

    [Fact]
    public void Words_reach_to_the_ends_of_the_integers()
    {
        const string upToTheLastFigure =
            "เก้าล้านสองแสนสองหมื่นสามพันสามร้อยเจ็ดสิบสองล้านสามหมื่นหกพันแปดร้อยห้าสิบสี่ล้าน" + "เจ็ดแสนเจ็ดหมื่นห้าพันแปดร้อย";
        Assert.Equal(upToTheLastFigure + "เจ็ด", ThaiNumberWriter.Words(long.MaxValue));
        Assert.Equal("ลบ" + upToTheLastFigure + "แปด", ThaiNumberWriter.Words(long.MinValue));
    }
}
