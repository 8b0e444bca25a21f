using System.Text.Json.Nodes;
using Pbms.Bot.Channels.Teams;
using Pbms.Bot.Channels.Teams.Cards;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Tests.Conversation;
using Xunit;

namespace Pbms.Tests.Channels.Teams;

/// <summary>Every answer of every golden chat, had it been held in Teams, drawn for Teams. PBMS_TEAMS_CARDS=folder keeps what was drawn, for
/// other checkers.</summary>
public sealed class GoldenChatsOnTeamsTests
{
    private static readonly TeamsRenderer Renderer = new(new TeamsWords("รับทราบค่ะ", "ตัวเลือกอื่น", "เลือก"));

    [Theory, MemberData(nameof(GoldenChatTests.Chats), MemberType = typeof(GoldenChatTests))]
    public void Every_answer_is_one_activity_that_every_Teams_draws(string chat)
    {
        var answers = ChatScript.Answers(File.ReadAllText(GoldenChatTests.FileOf(chat)), ChatAccount.Teams).Where(answer => !answer.IsEmpty).ToList();

        Assert.NotEmpty(answers);
        foreach (var (place, answer) in answers.Index())
        {
            var id = DeterministicId.From(chat, $"{place}");
            var drawn = Renderer.Render(id, answer)!;
            CardRules.AssertKept(drawn);
            CardRules.AssertKept(Renderer.Render(id, answer, asCard: true)!);
            Keep($"{chat}-{place}", drawn);
        }
    }

    private static void Keep(string name, JsonObject activity)
    {
        if (Environment.GetEnvironmentVariable("PBMS_TEAMS_CARDS") is { Length: > 0 } folder) File.WriteAllText(Path.Combine(folder, name + ".json"), activity.ToJsonString());
    }
}
