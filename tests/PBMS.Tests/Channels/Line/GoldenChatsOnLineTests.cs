using System.Collections.Immutable;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Messages;
using Pbms.Tests.Conversation;
using Xunit;

namespace Pbms.Tests.Channels.Line;

/// <summary>Every answer of every golden chat, drawn for LINE, keeps LINE's limits and reads well in a notification.</summary>
public sealed class GoldenChatsOnLineTests
{
    [Theory, MemberData(nameof(GoldenChatTests.Chats), MemberType = typeof(GoldenChatTests))]
    public void Every_answer_can_be_sent_and_reads_well_alone(string chat)
    {
        var answers = ChatScript.Answers(File.ReadAllText(GoldenChatTests.FileOf(chat)));

        Assert.NotEmpty(answers);
        foreach (var answer in answers)
        {
            var messages = LineRenderer.Render(answer);
            LineLimits.AssertKept(messages);
            foreach (var message in messages.Where(message => message["type"]!.GetValue<string>() is "flex"))
                AssertReadsAlone(message["altText"]!.GetValue<string>(), answer);
        }
    }

    private static void AssertReadsAlone(string altText, ImmutableArray<Reply> answer)
    {
        Assert.Contains(answer.OfType<Reply.Card>(), card => altText.Contains(card.Title, StringComparison.Ordinal) || altText.Contains(card.Summary, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"[{}<>|]|\b(?:null|undefined)\b", altText);
        Assert.True(altText.Length >= 8, altText);
    }
}
