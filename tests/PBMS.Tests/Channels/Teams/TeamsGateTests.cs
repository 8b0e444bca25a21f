using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Xunit;
using static Pbms.Tests.Channels.Teams.TeamsActivities;

namespace Pbms.Tests.Channels.Teams;

/// <summary>Who is let in: Teams, for the ministry, and nobody else.</summary>
public sealed class TeamsGateTests
{
    private const string OtherTenant = "99999999-9999-4999-8999-999999999999";

    public static TheoryData<string> BadTokens =>
    [
        "none", "garbage", "wrong scheme", "expired", "not yet valid", "wrong audience", "wrong issuer", "unknown key", "signed by another", "no endorsement",
        "key of web chat", "another service", "no service", "unsigned", "changed",
    ];

    [Fact]
    public async Task What_Teams_signed_is_taken_also_within_five_minutes_of_its_end()
    {
        await using var host = await TeamsTestHost.StartAsync();
        var old = host.Teams.Token(TeamsTestHost.Start, from: TimeSpan.FromHours(-2), until: TimeSpan.FromMinutes(-4));

        Assert.Equal(200, (await host.PostAsync(Said("สวัสดี"))).Status);
        Assert.Equal(200, (await host.PostAsync(Said("เมนู", "2"), old)).Status);

        Assert.Equal(2, host.Turns.Taken.Count);
    }

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task What_does_not_prove_it_is_refused(string what)
    {
        await using var host = await TeamsTestHost.StartAsync();
        host.Teams.AddKey("bare");
        host.Teams.AddKey("webchat", "webchat");
        var post = host.PostAsync(Said("สวัสดี").ToJsonString(), Bad(what, host.Teams), what is "wrong scheme" ? "Basic" : "Bearer");
        // A key nobody knows of is asked for again, after a moment.
        while (what is "unknown key" && !post.IsCompleted)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }


        Assert.Equal(401, (await post).Status);
        Assert.Empty(host.Turns.Taken);
    }

    [Fact]
    public async Task Another_organisation_and_another_server_are_not_admitted()
    {
        await using var host = await TeamsTestHost.StartAsync();
        var elsewhere = Said("สวัสดี");
        elsewhere["channelData"]!["tenant"]!["id"] = OtherTenant;
        Assert.Equal(403, (await host.PostAsync(elsewhere)).Status);
        foreach (var service in new[] { "https://smba.trafficmanager.net.evil.example/", "https://evil.smba.trafficmanager.net/", "https://evil.botframework.com/", "https://evil.teams.microsoft.com/", "http://smba.trafficmanager.net/apac/", "http://127.0.0.1:9400/", "https://botframework.com@evil.example/" })
            Assert.Equal(403, (await host.PostAsync(With(Said("สวัสดี"), ("serviceUrl", service)), host.Teams.Token(TeamsTestHost.Start, service: service))).Status);

        Assert.Empty(host.Turns.Taken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"type":"message",""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"conversation":{"id":"a"}}""")]
    public async Task What_is_no_activity_is_answered_400(string body)
    {
        await using var host = await TeamsTestHost.StartAsync();

        Assert.Equal(400, (await host.PostAsync(body)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not.a.jwt")]
    public async Task Without_a_token_nobody_looks_at_what_was_sent(string token)
    {
        await using var host = await TeamsTestHost.StartAsync();

        Assert.Equal(401, (await host.PostAsync("[", token)).Status);
    }

    [Fact]
    public async Task Of_many_who_name_a_key_nobody_knows_fifty_wait_and_the_others_are_to_come_again()
    {
        await using var host = await TeamsTestHost.StartAsync();
        await host.PostAsync(Said("สวัสดี"));
        var token = host.Teams.Token(TeamsTestHost.Start, key: "nobody", signedBy: RSA.Create(2048));
        var posts = Enumerable.Range(0, 60).Select(_ => host.PostAsync(Said("สวัสดี"), token)).ToList();

        for (var at = 0; at < 10; at++)
        {
            var answered = await Task.WhenAny(posts).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            posts.Remove(answered);
            Assert.Equal(503, (await answered).Status);
        }

        while (posts.Exists(post => !post.IsCompleted))
        {
            host.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.All(await Task.WhenAll(posts), answer => Assert.Equal(401, answer.Status));
        Assert.Equal(200, (await host.PostAsync(Said("เมนู", "2"))).Status);
    }

    [Fact]
    public async Task A_conversation_whose_name_no_address_can_hold_is_none()
    {
        await using var host = await TeamsTestHost.StartAsync();
        var activity = Said("x");
        activity["conversation"]!["id"] = new string('a', 1_001);

        Assert.Equal(400, (await host.PostAsync(activity)).Status);
        Assert.Empty(host.Turns.Taken);
    }

    [Fact]
    public async Task A_body_too_large_is_answered_413()
    {
        await using var host = await TeamsTestHost.StartAsync();

        Assert.Equal(413, (await host.PostAsync(Said(new string('a', 1_100_000)))).Status);
    }

    [Fact]
    public async Task When_Teams_changes_its_key_no_request_fails_and_the_keys_are_fetched_once()
    {
        await using var host = await TeamsTestHost.StartAsync();
        await host.PostAsync(Said("สวัสดี"));
        host.Clock.Advance(TimeSpan.FromHours(1));
        host.Teams.AddKey("next", "msteams");
        host.Teams.RemoveKey("main");
        var token = host.Teams.Token(host.Clock.GetUtcNow(), key: "next");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.PostAsync(Base("messageReaction", "f:1"), token)));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(2, host.Teams.KeyRequests);
    }

    [Fact]
    public async Task Without_keys_nothing_is_judged_and_Teams_is_to_come_again()
    {
        await using var host = await TeamsTestHost.StartAsync();
        host.Teams.KeysAreDown = true;

        Assert.Equal(503, (await host.PostAsync(Said("สวัสดี"))).Status);
    }

    [Theory]
    [InlineData("true", 200)]
    [InlineData("false", 401)]
    public async Task Without_a_token_this_machine_is_heard_in_development_when_set_so(string allowed, int status)
    {
        await using var host = await TeamsTestHost.StartAsync("Development", ("Teams:AllowAnonymous", allowed));

        Assert.Equal(status, (await host.PostAsync(Said("สวัสดี"), "")).Status);
    }

    [Fact]
    public async Task With_the_channel_off_everything_is_refused()
    {
        await using var host = await TeamsTestHost.StartAsync("Production", ("Teams:AppId", ""));

        Assert.Equal(401, (await host.PostAsync(Said("สวัสดี"))).Status);
    }

    [Fact]
    public async Task The_log_holds_no_words_no_name_and_no_token()
    {
        await using var host = await TeamsTestHost.StartAsync();
        var token = host.Teams.Token(TeamsTestHost.Start);
        await host.PostAsync(Said("ความลับ"), token);
        await host.PostAsync(Said("ความลับ", "2"), token[..^6]);

        foreach (var secret in new[] { "ความลับ", "ไม่ควรอยู่ในบันทึก", token[..^6] })
            Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(secret, StringComparison.Ordinal));
    }

    private static string Bad(string what, FakeTeams teams)
    {
        var now = TeamsTestHost.Start;
        var parts = teams.Token(now).Split('.');
        return what switch
        {
            "none" => "",
            "garbage" => "not.a.jwt",
            "expired" => teams.Token(now, from: TimeSpan.FromHours(-2), until: TimeSpan.FromMinutes(-6)),
            "not yet valid" => teams.Token(now, from: TimeSpan.FromMinutes(6)),
            "wrong audience" => teams.Token(now, audience: OtherTenant),
            "wrong issuer" => teams.Token(now, issuer: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
            "unknown key" => teams.Token(now, key: "nobody", signedBy: RSA.Create(2048)),
            "signed by another" => teams.Token(now, signedBy: RSA.Create(2048)),
            "no endorsement" => teams.Token(now, key: "bare"),
            "key of web chat" => teams.Token(now, key: "webchat"),
            "another service" => teams.Token(now, service: "https://evil.example/"),
            "no service" => teams.Token(now, service: null),
            "unsigned" => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT","kid":"main"}""")}.{parts[1]}.",
            "changed" => $"{parts[0]}.{Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("}", ",\"x\":1}", StringComparison.Ordinal))}.{parts[2]}",
            _ => string.Join('.', parts),
        };
    }
}
