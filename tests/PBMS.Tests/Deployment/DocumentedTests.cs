using System.CommandLine;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Pbms.Bot.CommandLine;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Deployment;

/// <summary>Whatever the documents tell people to type is there.</summary>
public sealed partial class DocumentedTests
{
    private const string Api = "/api/v1";

    [Fact]
    public void Every_command_exists_with_its_options()
    {
        var told = Documents().SelectMany(text => Command().Matches(text).Select(match => match.Groups["command"].Value.Trim())).Where(command => command.Length > 0).Distinct().ToList();

        Assert.True(told.Count > 5, "the documents are not found");
        Assert.All(told, command => Assert.Null(Fault(command)));
    }

    [Theory]
    [InlineData("sudo pbms-bot-command api-key --scope admin", "api-key --scope admin")]
    [InlineData("docker compose run --rm -v \"$PWD/bot:/year:ro\" bot import --from /year", "import --from /year")]
    public void A_command_is_seen_however_it_is_given(string line, string command) => Assert.Equal(command, Command().Match(line).Groups["command"].Value);

    [Theory]
    [InlineData("imprt --from X")]
    [InlineData("import --form X")]
    [InlineData("line chek")]
    public void A_command_that_is_none_is_seen(string command) => Assert.NotNull(Fault(command));

    [Fact]
    public async Task Every_call_of_the_admin_API_exists()
    {
        using var data = new TemporaryFolder();
        await using var bot = await RunningBot.DemonstrationAsync(data.File("pbms.db"));
        var there = bot.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [], (endpoint, method) => $"{method} {Plain("/" + endpoint.RoutePattern.RawText!.TrimStart('/'))}")
            .ToHashSet();
        var told = Documents().SelectMany(text => Call().Matches(text).Select(match => $"{match.Groups["method"].Value} {Plain(match.Groups["path"].Value)}")).Distinct().ToList();

        Assert.NotEmpty(told);
        Assert.All(told, call => Assert.Contains(call, there));
    }

    [Fact]
    public void Every_file_a_document_leads_to_is_there()
    {
        string[] documents = [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "deploymentTemplates"), "*.md", SearchOption.AllDirectories), Path.Combine(RepositoryRoot.Path, "README.md")];
        var led = documents.SelectMany(document => Link().Matches(File.ReadAllText(document)).Select(match => (Document: document, To: match.Groups["to"].Value))).ToList();

        Assert.True(led.Count > 20, "the links are not found");
        Assert.DoesNotContain(led, link => !Path.Exists(Path.Combine(Path.GetDirectoryName(link.Document)!, link.To)));
    }

    [Fact]
    public void Every_switch_and_every_measurement_the_documents_name_is_there()
    {
        var documents = string.Join('\n', Documents());
        var tests = string.Join('\n', Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests", "PBMS.Tests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var measurements = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "PBMS.Benchmarks", "Program.cs"));
        var switches = Switch().Matches(documents).Select(match => match.Value).Distinct().ToList();
        var measured = Measurement().Matches(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "deploymentTemplates", "docs", "measured.md"))).Select(match => match.Groups["name"].Value).Distinct().ToList();

        Assert.True(switches.Count > 5 && measured.Count > 5, "the switches or the measurements are not found");
        Assert.All(switches, name => Assert.Contains($"\"{name}\"", tests, StringComparison.Ordinal));
        Assert.All(measured, name => Assert.Contains($"[\"{name}\"", measurements, StringComparison.Ordinal));
    }

    private static string? Fault(string command)
    {
        var parsed = BotCommands.Root().Parse(command);
        if (parsed.CommandResult.Command is RootCommand) return "no such command";
        // Settings are left over, and nothing else is.
        return parsed.Errors.Select(error => error.Message).Concat(parsed.UnmatchedTokens.Where(token => !token.Contains(':', StringComparison.Ordinal))).FirstOrDefault();
    }

    private static string Plain(string path) => Parameter().Replace(path, "{}");

    private static IEnumerable<string> Documents() => Directory
        .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "deploymentTemplates"), "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".md" or ".service" or ".sh" or ".yaml" or "")
        .Append(Path.Combine(RepositoryRoot.Path, "README.md"))
        .Select(File.ReadAllText);

    [GeneratedRegex(@"(?:PBMS\.Bot\.dll|--project bot --|pbms-bot-command|docker compose run [^`\n]*?\bbot) +(?<command>[a-z][^\n`|(;]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    [GeneratedRegex(@"`(?<method>GET|POST|PUT|DELETE) (?<path>" + Api + @"/[^`?\s]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Call();

    [GeneratedRegex(@"\bPBMS_[A-Z_]+\b")]
    private static partial Regex Switch();

    // "`-- turns 8`", and the names in the first column of the table.
    [GeneratedRegex(@"(?:`-- |^\| `)(?<name>[a-z][a-z-]+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Measurement();

    // Those inside the repository.
    [GeneratedRegex(@"\]\((?!https?:)(?<to>[^)#\s]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
