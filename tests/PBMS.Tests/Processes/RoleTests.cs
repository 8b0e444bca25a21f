using System.Net;
using Microsoft.Extensions.Options;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Processes;

/// <summary>What a process with some of the roles opens.</summary>
public sealed class RoleTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("chat", HttpStatusCode.Unauthorized, HttpStatusCode.NotFound)]
    [InlineData("admin,jobs", HttpStatusCode.NotFound, HttpStatusCode.Unauthorized)]
    [InlineData("Chat, Admin", HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)]
    public async Task A_process_opens_the_doors_of_its_roles_and_always_says_how_it_is(string roles, HttpStatusCode webhook, HttpStatusCode years)
    {
        await using var bot = await StartAsync(roles);

        using var knock = await bot.Public.PostAsync(new Uri("/line/webhook", UriKind.Relative), new ByteArrayContent([]), CancellationToken.None);
        using var ask = await bot.Admin.GetAsync(new Uri("/api/v1/years", UriKind.Relative), CancellationToken.None);
        using var health = await bot.Admin.GetAsync(new Uri("/health/ready", UriKind.Relative), CancellationToken.None);

        Assert.Equal((webhook, years, HttpStatusCode.OK), (knock.StatusCode, ask.StatusCode, health.StatusCode));
    }

    [Theory]
    [InlineData("chat,chatt", "Setting Process:Roles lists 'chatt'; the roles are chat, admin and jobs.")]
    [InlineData(" ", "Setting Process:Roles is empty; the roles are chat, admin and jobs.")]
    public async Task A_role_there_is_not_stops_the_start_with_a_sentence(string roles, string sentence)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(roles));

        Assert.Equal(sentence, refusal.Message);
    }

    private Task<RunningBot> StartAsync(string roles) => RunningBot.StartAsync(
        data.File("pbms.db"),
        ["--environment=Production", $"--Process:Roles={roles}", $"--Line:ChannelSecret={Ministry.Secret}", $"--Line:ChannelAccessToken={LineServer.Token}"],
        allowedPort: null);
}
