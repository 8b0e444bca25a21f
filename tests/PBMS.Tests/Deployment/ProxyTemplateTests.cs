using System.Text.RegularExpressions;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Channels.Teams;
using Pbms.Bot.Doors;
using Xunit;

namespace Pbms.Tests.Deployment;

/// <summary>The proxy shows the world what is behind the public door of a service, and nothing else.</summary>
public sealed partial class ProxyTemplateTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "deploymentTemplates", "nginx", "pbms-bot.conf"));

    [Fact]
    public void It_passes_on_webhooks_and_private_links_to_the_public_door_alone()
    {
        var passed = Location().Matches(Text).Where(match => match.Groups["to"].Success).ToDictionary(match => match.Groups["path"].Value, match => match.Groups["to"].Value);

        Assert.Equal([LineWebhookEndpoint.Path, TeamsWebhookEndpoint.Path, "/open/"], passed.Keys);
        Assert.All(passed.Values, to => Assert.Equal($"http://{new DoorOptions().Public}", to));
        Assert.Contains("location / { return 404; }", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_serves_the_pages_that_the_Teams_app_names()
    {
        var app = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "deploymentTemplates", "teams", "manifest.json"));

        foreach (var page in (string[])["/privacy", "/terms"])
        {
            Assert.Contains($"https://${{HOST}}{page}\"", app, StringComparison.Ordinal);
            Assert.Contains($"location = {page} ", Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_takes_as_much_as_the_bot_does_and_writes_no_private_link_into_its_log()
    {
        // What nginx takes of a body where it is not told otherwise.
        Assert.True(Math.Max(LineWebhookEndpoint.MaxBodyBytes, TeamsWebhookEndpoint.MaxBodyBytes) <= 1024 * 1024);
        Assert.Matches(@"location /open/ \{[^}]*access_log off;", Text);
    }

    [Fact]
    public void Private_links_cannot_be_tried_by_the_thousand_from_one_address()
    {
        Assert.Matches(@"(?m)^limit_req_zone \$binary_remote_addr zone=links:\w+ rate=[1-9]r/s;", Text);
        Assert.Matches(@"location /open/ \{[^}]*limit_req zone=links ", Text);
    }

    [GeneratedRegex(@"location (?:= )?(?<path>/\S*) \{(?: proxy_pass (?<to>[^;]+);)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Location();
}
