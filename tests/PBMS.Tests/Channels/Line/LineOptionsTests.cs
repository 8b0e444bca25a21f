using Microsoft.Extensions.Options;
using Xunit;

namespace Pbms.Tests.Channels.Line;

public sealed class LineOptionsTests
{
    [Theory]
    [InlineData("Line:ChannelAccessToken", null, "Line:ChannelAccessToken is not set, but Line:ChannelSecret is")]
    [InlineData("Line:ChannelAccessToken", "abc def", "Line:ChannelAccessToken holds a blank")]
    [InlineData("Line:ChannelAccessToken", "abc\n", "Line:ChannelAccessToken holds a blank")]
    [InlineData("Line:ChannelSecret", "8c570fa6dd201bb328f1c1eac23a96d8\n", "Line:ChannelSecret holds a blank")]
    [InlineData("Line:ApiBaseAddress", "api.line.me", "Line:ApiBaseAddress must be an https address")]
    [InlineData("Line:ApiBaseAddress", "ftp://api.line.me", "Line:ApiBaseAddress must be an https address")]
    [InlineData("Line:ApiBaseAddress", "http://api.line.me", "Line:ApiBaseAddress must be an https address")]
    [InlineData("Line:DataBaseAddress", "http://api-data.line.me", "Line:DataBaseAddress must be an https address")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string setting, string? value, string sentence)
    {
        await using var host = LineTestHost.Build(null, (setting, value));
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.Contains(sentence, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bot_starts_without_LINE()
    {
        await using var host = LineTestHost.Build(null, ("Line:ChannelSecret", null), ("Line:ChannelAccessToken", null));
        await host.StartAsync();
    }
}
