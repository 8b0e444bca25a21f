using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Thai;

public sealed class ThaiMonthReaderTests
{
    [Theory]
    [InlineData("ตุลาคม", 10, null)]
    [InlineData("ตุลา", 10, null)]
    [InlineData("ต.ค.", 10, null)]
    [InlineData("ต.ค. 67", 10, 2024)]
    [InlineData("ตุลาคม ๒๕๖๗", 10, 2024)]
    [InlineData("ธ.ค. 2567 ค่ะ", 12, 2024)]
    [InlineData("กันยายน พ.ศ. 2567", 9, 2024)]
    public void A_month_is_read_with_its_year_where_one_is_said(string text, int month, int? year) => Assert.Equal(new MonthMention(month, year), ThaiMonthReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("เดือนหน้า")]
    [InlineData("ตุลาการ")]
    [InlineData("ก.พ.ร.")]
    [InlineData("3 ต.ค. 67")]
    [InlineData("ตุลาคมปีที่แล้ว")]
    [InlineData("ตุลาคม 24")]
    [InlineData("ตุลาคม เลื่อนประชุม")]
    public void What_is_more_or_less_than_a_month_is_none(string text) => Assert.Null(ThaiMonthReader.Read(text));
}
