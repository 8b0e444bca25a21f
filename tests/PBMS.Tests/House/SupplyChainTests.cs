using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Pbms.Tests.House;

/// <summary>What the service is made of is listed, and no secret lies in the repository.</summary>
public sealed partial class SupplyChainTests
{
    /// <summary>Of LINE's own documentation: everybody knows it.</summary>
    private static readonly string[] Public = ["8c570fa6dd201bb328f1c1eac23a96d8"];

    [Fact]
    public void Every_package_of_the_bot_stands_in_the_list_of_licences()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "bot", "packages.lock.json")));
        var expected = locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => $"{package.Name} {package.Value.GetProperty("resolved").GetString()}");

        var listed = File.ReadLines(Path.Combine(RepositoryRoot.Path, "deploymentTemplates", "supply-chain", "licences.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToList();

        Assert.Equal(expected.Order(StringComparer.Ordinal), listed.Select(cells => $"{cells[1]} {cells[2]}").Order(StringComparer.Ordinal));
        Assert.DoesNotContain(listed, cells => cells[3] is "?" or "see the package");
    }

    [Fact]
    public void No_file_holds_a_secret()
    {
        var found = Tracked()
            .SelectMany(file => SecretsIn(File.ReadAllText(Path.Combine(RepositoryRoot.Path, file))).Select(secret => $"{file}: {secret}"))
            .ToList();

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData("Line__ChannelSecret=1f0a9c3b5d7e8f60718293a4b5c6d7e8")]
    [InlineData("\"AppSecret\": \"Xy8Q~aB3dE6fGh9jKl2mNo5pQr8sTu1vW4xYz7\"")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    public void A_secret_would_be_found(string text) => Assert.NotEmpty(SecretsIn(text));

    private static IEnumerable<string> SecretsIn(string text) =>
    [
        .. Assigned().Matches(text).Select(match => match.Groups["value"].Value).Where(value => value.Any(char.IsAsciiDigit) && !Public.Contains(value)),
        .. KeyBlock().Matches(text).Select(match => match.Value),
    ];

    private static List<string> Tracked()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(RepositoryRoot.Path, ".git")) || File.Exists(Path.Combine(RepositoryRoot.Path, ".git")), "Not a checkout: git cannot say which files there are.");
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files"]) { WorkingDirectory = RepositoryRoot.Path, RedirectStandardOutput = true })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        string[] binary = [".png", ".ttf", ".json.lock"];
        return [.. files.Where(file => !binary.Contains(Path.GetExtension(file)) && !file.EndsWith("lock.json", StringComparison.Ordinal) && !file.EndsWith("SupplyChainTests.cs", StringComparison.Ordinal))];
    }

    [GeneratedRegex("""(secret|token|password|key)\w*["']?\s*[=:]\s*["']?(?<value>[A-Za-z0-9+/_~]{24,})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Assigned();

    [GeneratedRegex("-----BEGIN [A-Z ]*PRIVATE KEY-----")]
    private static partial Regex KeyBlock();
}
