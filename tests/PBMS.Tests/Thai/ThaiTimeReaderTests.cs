using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Thai;

/// <summary>Hours as people type them.</summary>
public sealed class ThaiTimeReaderTests
{
    [Theory]
    [InlineData("13.00", "13:00")]
    [InlineData("13:30 น.", "13:30")]
    [InlineData("๑๓.๑๕ น. ค่ะ", "13:15")]
    [InlineData("9", "09:00")]
    [InlineData("9 โมง", "09:00")]
    [InlineData("เก้าโมงเช้า", "09:00")]
    [InlineData("เก้าโมงครึ่ง", "09:30")]
    [InlineData("สิบเอ็ดโมง", "11:00")]
    [InlineData("เที่ยง", "12:00")]
    [InlineData("บ่ายโมง", "13:00")]
    [InlineData("บ่ายโมงครึ่ง", "13:30")]
    [InlineData("บ่ายสอง", "14:00")]
    [InlineData("บ่าย 3 โมงครึ่ง", "15:30")]
    [InlineData("บ่ายหนึ่ง", "13:00")]
    [InlineData("บ่ายสาม", "15:00")]
    [InlineData("บ่ายสี่โมง", "16:00")]
    [InlineData("บ่ายห้า", "17:00")]
    [InlineData("สี่โมงเย็น", "16:00")]
    [InlineData("ห้าโมงเย็น", "17:00")]
    [InlineData("หกโมงเย็น", "18:00")]
    [InlineData("หกโมงเช้า", "06:00")]
    [InlineData("เจ็ดโมง", "07:00")]
    [InlineData("แปดโมงครึ่ง", "08:30")]
    [InlineData("สิบโมง", "10:00")]
    [InlineData("0.00", "00:00")]
    [InlineData("23.59", "23:59")]
    public void An_hour_is_read(string typed, string hour) => Assert.Equal(TimeOnly.ParseExact(hour, "HH:mm"), ThaiTimeReader.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("โมง")]
    [InlineData("บ่าย")]
    [InlineData("บ่ายครึ่ง")]
    [InlineData("เย็น")]
    [InlineData("24.00")]
    [InlineData("25.00")]
    [InlineData("13.60")]
    [InlineData("13.75")]
    [InlineData("13.5")]
    [InlineData("สองโมง")]
    [InlineData("ห้าโมง")]
    [InlineData("สิบสองโมง")]
    [InlineData("สามโมงเย็น")]
    [InlineData("เจ็ดโมงเย็น")]
    [InlineData("บ่ายหก")]
    [InlineData("บ่ายเก้า")]
    [InlineData("พรุ่งนี้")]
    [InlineData("หน่วยงานให้ส่ง")]
    public void Anything_else_is_not(string typed) => Assert.Null(ThaiTimeReader.Read(typed));
}
