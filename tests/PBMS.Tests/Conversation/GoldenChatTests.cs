using Xunit;

namespace Pbms.Tests.Conversation;

/// <summary>Every file under Chats is played and must come out as it stands. PBMS_CHATS=rewrite writes what comes out now, for reading in the diff.</summary>
public sealed class GoldenChatTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "PBMS.Tests", "Conversation", "Chats");

    public static TheoryData<string> Chats => [.. Directory.GetFiles(Folder, "*.chat").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    public static string FileOf(string chat) => Path.Combine(Folder, chat + ".chat");

    [Theory]
    [MemberData(nameof(Chats))]
    public async Task The_conversation_goes_as_written(string chat)
    {
        var file = FileOf(chat);
        var written = await File.ReadAllTextAsync(file);
        var played = ChatScript.Play(written);
        if (Environment.GetEnvironmentVariable("PBMS_CHATS") == "rewrite") await File.WriteAllTextAsync(file, played);
        else Assert.Equal(written, played);
    }
}
