using Pbms.Bot.Turns;
using Xunit;

namespace Pbms.Tests.Conversation;

public sealed class ContactSettingTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("กลุ่มงานระบบข้อมูล โทร 0 2000 0000")]
    public void One_line_or_none_is_taken(string? contact) => Assert.True(Check(contact));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("กลุ่มงาน\nโทร 0 2000 0000")]
    public void What_would_break_a_sentence_is_refused(string contact) => Assert.False(Check(contact));

    [Fact]
    public void What_is_too_long_is_refused() => Assert.False(Check(new string('ก', 201)));

    private static bool Check(string? contact) => new ConversationOptionsCheck().Validate(null, new ConversationOptions { Contact = contact }).Succeeded;
}
