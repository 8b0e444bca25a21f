using System.Buffers.Binary;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Pbms.Tests.Channels.Teams;

/// <summary>The app package holds what the Teams manifest 1.19 requires, within its lengths.</summary>
public sealed partial class AppPackageTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "deploymentTemplates", "teams");
    private static readonly JsonElement Manifest = Read("manifest.json");

    [Theory]
    [InlineData("manifestVersion", 10)]
    [InlineData("version", 256)]
    [InlineData("id", 64)]
    [InlineData("developer.name", 32)]
    [InlineData("developer.websiteUrl", 2048)]
    [InlineData("developer.privacyUrl", 2048)]
    [InlineData("developer.termsOfUseUrl", 2048)]
    [InlineData("name.short", 30)]
    [InlineData("name.full", 100)]
    [InlineData("description.short", 80)]
    [InlineData("description.full", 4000)]
    [InlineData("accentColor", 7)]
    [InlineData("localizationInfo.defaultLanguageTag", 10)]
    public void What_is_required_is_there_and_not_too_long(string path, int most) => Assert.InRange(At(path).GetString()!.Length, 1, most);

    [Fact]
    public void There_is_one_bot_and_it_is_the_app_itself()
    {
        var bot = Assert.Single(At("bots").EnumerateArray());

        Assert.Equal("${APP_ID}", bot.GetProperty("botId").GetString());
        Assert.Equal(["personal", "groupChat", "team"], bot.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));
        foreach (var command in bot.GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray())
        {
            Assert.InRange(command.GetProperty("title").GetString()!.Length, 1, 32);
            Assert.InRange(command.GetProperty("description").GetString()!.Length, 1, 128);
        }
    }

    [Fact]
    public void English_says_everything_that_Thai_says()
    {
        var english = Read("en.json");
        foreach (var property in english.EnumerateObject().Where(property => property.Name != "$schema"))
        {
            Assert.NotEmpty(At(Index().Replace(property.Name, ".$1")).GetString()!);
            Assert.DoesNotMatch("[ก-๙]", property.Value.GetString());
        }

        Assert.InRange(english.GetProperty("name.short").GetString()!.Length, 1, 30);
        Assert.InRange(english.GetProperty("description.short").GetString()!.Length, 1, 80);
        Assert.Equal("en.json", At("localizationInfo.additionalLanguages.0.file").GetString());
    }

    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public void Icons_are_of_the_size_Teams_takes(string name, int side)
    {
        var png = File.ReadAllBytes(Path.Combine(Folder, At($"icons.{name}").GetString()!)).AsSpan();

        Assert.True(png[..8].SequenceEqual<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]));
        Assert.Equal((side, side), (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..])));
    }

    [Fact]
    public void Every_file_the_manifest_names_goes_into_the_package()
    {
        var script = File.ReadAllText(Path.Combine(Folder, "package.sh"));

        foreach (var file in new[] { "manifest.json", "en.json", "color.png", "outline.png" }) Assert.Matches($"zip .*{Regex.Escape(file)}", script);
    }

    private static JsonElement At(string path) => path.Split('.').Aggregate(
        Manifest, (element, name) => element.ValueKind is JsonValueKind.Array ? element[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : element.GetProperty(name));

    private static JsonElement Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        return document.RootElement.Clone();
    }

    [GeneratedRegex(@"\[(\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
