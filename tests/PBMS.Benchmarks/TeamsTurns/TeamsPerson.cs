using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Pbms.Benchmarks.Turns;

namespace Pbms.Benchmarks.TeamsTurns;

/// <summary>One person's chat in Teams: the activity is answered and the bot's message has come before the next is sent.</summary>
/// <param name="token">Shown with each activity; null when the bot checks none.</param>
internal sealed class TeamsPerson(ITeamsChat chat, string entra, TeamsStub teams, DemonstrationTime time, string? token)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly string conversation = $"a:{entra}";

    /// <param name="number">Unlike that of any other activity.</param>
    public async Task<Turn> TakeTurnAsync(HttpClient http, Uri webhook, int number)
    {
        var answer = teams.NextIn(conversation);
        var content = new ByteArrayContent(TeamsActivity.Write(chat.Next(), entra, conversation, teams.Address, time.Now, number)) { Headers = { ContentType = new("application/json") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook) { Content = content };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var posted = Stopwatch.GetTimestamp();
        using var response = await http.SendAsync(request);
        var took = Stopwatch.GetElapsedTime(posted);
        var error = response.StatusCode is HttpStatusCode.OK ? await HearAsync(answer) : $"the webhook answered {(int)response.StatusCode}";
        return new Turn(Stopwatch.GetTimestamp(), took, error);
    }

    private async Task<string?> HearAsync(Task<TeamsScreen> answer)
    {
        try
        {
            var heard = await answer.WaitAsync(Patience);
            return chat.Hear(heard) ? null : $"no answer to that: {heard.Words.ReplaceLineEndings(" ")}";
        }
        catch (TimeoutException)
        {
            return "no message";
        }
    }
}
