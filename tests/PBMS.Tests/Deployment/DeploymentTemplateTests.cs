using System.Text.Json;
using System.Text.RegularExpressions;
using Pbms.Storage.Postgres;
using Xunit;

namespace Pbms.Tests.Deployment;

/// <summary>What is handed to whoever puts the bot into service fits the program as it is.</summary>
public sealed partial class DeploymentTemplateTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "deploymentTemplates");
    private static readonly string[] Secrets = ["Secret", "Token", "Password", "Connection"];

    public static TheoryData<string> Jsons => Files("*.json");

    public static TheoryData<string> Yamls => Files("*.yaml");

    [Fact]
    public void The_settings_file_names_every_setting_once_and_no_other()
    {
        var named = SettingLines().Select(line => line.Groups["name"].Value).Where(name => name.Contains("__", StringComparison.Ordinal)).ToList();

        Assert.Equal(named.Distinct(), named);
        Assert.Equal(KnownSettings.All.Order(StringComparer.Ordinal), named.Select(KnownSettings.Spelled).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_settings_file_holds_no_secret() => Assert.All(
        SettingLines().Where(line => Secrets.Any(secret => line.Groups["name"].Value.EndsWith(secret, StringComparison.Ordinal))), line => Assert.Empty(line.Groups["value"].Value));

    [Fact]
    public void Whatever_names_a_setting_names_one_the_program_reads()
    {
        var sections = KnownSettings.All.Select(name => name.Split(':')[0]).ToHashSet();
        var unknown = from file in Everything()
                      from Match match in Setting().Matches(File.ReadAllText(file))
                      let name = KnownSettings.Spelled(match.Value)
                      where sections.Contains(name.Split(':')[0]) && !KnownSettings.All.Contains(name)
                      select $"{Path.GetRelativePath(RepositoryRoot.Path, file)}: {match.Value}";

        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_whole_connection_shown_is_one_the_program_starts_with()
    {
        var shown = Everything().SelectMany(file => Connection().Matches(File.ReadAllText(file)).Select(match => match.Value)).ToList();

        Assert.True(shown.Count >= 3, "the connections are not found");
        Assert.All(shown, connection => Assert.Null(PostgresConnection.Fault(connection)));
    }

    [Theory, MemberData(nameof(Jsons))]
    public void Json_is_sound(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)), new JsonDocumentOptions { AllowDuplicateProperties = false });

        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    [Theory, MemberData(nameof(Yamls))]
    public void Yaml_is_sound(string file) => Assert.Empty(StrictYaml.Faults(File.ReadAllText(Path.Combine(Folder, file))));

    [Theory]
    [InlineData("a:\n   b: 1")]
    [InlineData("a:\n\tb: 1")]
    [InlineData("a: 1\na: 2")]
    [InlineData("a: 1\n  b: 2")]
    [InlineData("ports:\n  - 5080:5080")]
    [InlineData("a: off")]
    [InlineData("a = 1")]
    public void Yaml_that_is_not_sound_is_seen(string text) => Assert.NotEmpty(StrictYaml.Faults(text));

    [Theory]
    [InlineData("User=pbms-bot")]
    [InlineData("NoNewPrivileges=yes")]
    [InlineData("ProtectSystem=strict")]
    [InlineData("ProtectHome=yes")]
    [InlineData("PrivateTmp=yes")]
    [InlineData("CapabilityBoundingSet=")]
    [InlineData("StateDirectory=pbms-bot")]
    [InlineData("UMask=0077")]
    public void The_service_runs_with_no_more_rights_than_it_needs(string line) => Assert.Contains(line, File.ReadAllLines(Path.Combine(Folder, "systemd", "pbms-bot.service")));

    [Fact]
    public void The_image_is_nobodys_root_and_tells_how_it_is()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, "docker", "Dockerfile"));

        Assert.Contains("USER $APP_UID", lines);
        Assert.Contains(lines, line => line.StartsWith("HEALTHCHECK", StringComparison.Ordinal));
    }

    private static IEnumerable<Match> SettingLines() =>
        File.ReadAllLines(Path.Combine(Folder, "settings", "pbms-bot.env")).Select(line => SettingLine().Match(line)).Where(match => match.Success);

    private static IEnumerable<string> Everything() =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is not ".png"), Path.Combine(RepositoryRoot.Path, "README.md")];

    private static TheoryData<string> Files(string pattern) =>
        [.. Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [GeneratedRegex("Host=[^\"`\n]*Database=[^\"`\n]*")]
    private static partial Regex Connection();

    [GeneratedRegex(@"^#?(?<name>[A-Za-z]+(?:_+[A-Za-z0-9]+)*)=(?<value>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex SettingLine();

    // "Teams__AppId" and "Teams:AppId"; a colon at the end of a word is punctuation.
    [GeneratedRegex(@"(?<![A-Za-z_:.])[A-Z][A-Za-z]+(?:(?:__|:)(?:[A-Z][A-Za-z]+|[0-9]+))+")]
    private static partial Regex Setting();
}
