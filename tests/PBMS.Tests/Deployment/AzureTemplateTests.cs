using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Pbms.Tests.Deployment;

/// <summary>The Azure templates: what they ask for is used, what they use is asked for, and what they make can speak Teams.</summary>
public sealed partial class AzureTemplateTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "deploymentTemplates", "azure");

    public static TheoryData<string, string> Templates => new()
    {
        { "DeployUseExistResourceGroup/template-BotApp-with-rg.json", "DeployUseExistResourceGroup/parameters-for-template-BotApp-with-rg.json" },
        { "DeployUseExistResourceGroup/template-AzureBot-with-rg.json", "DeployUseExistResourceGroup/parameters-for-template-AzureBot-with-rg.json" },
        { "DeployWithNewResourceGroup/template-BotApp-new-rg.json", "DeployWithNewResourceGroup/parameters-for-template-BotApp-new-rg.json" },
        { "DeployWithNewResourceGroup/template-AzureBot-new-rg.json", "DeployWithNewResourceGroup/parameters-for-template-AzureBot-new-rg.json" },
    };

    [Theory, MemberData(nameof(Templates))]
    public void Every_parameter_is_declared_used_and_described_and_every_variable_too(string template, string parameters)
    {
        var outer = Read(template);
        foreach (var root in Nested(outer).Prepend(outer))
        {
            var text = Own(root);
            Assert.Equal(Names(root, "parameters"), Named(text, "parameters"));
            Assert.Equal(Names(root, "variables"), Named(text, "variables"));
        }

        Assert.All(outer.GetProperty("parameters").EnumerateObject(), parameter => Assert.NotEmpty(parameter.Value.GetProperty("metadata").GetProperty("description").GetString()!));
        Assert.Subset(Names(outer, "parameters").ToHashSet(), Names(Read(parameters), "parameters").ToHashSet());
    }

    [Theory, MemberData(nameof(Templates))]
    public void A_secret_is_never_plain_and_never_in_a_file_of_parameters(string template, string parameters)
    {
        foreach (var parameter in Read(template).GetProperty("parameters").EnumerateObject().Where(parameter => parameter.Name is "appSecret" or "storageConnection"))
        {
            Assert.Equal("secureString", parameter.Value.GetProperty("type").GetString());
            Assert.Equal("", Read(parameters).GetProperty("parameters").GetProperty(parameter.Name).GetProperty("value").GetString());
        }
    }

    [Theory]
    [InlineData("DeployUseExistResourceGroup/template-AzureBot-with-rg.json")]
    [InlineData("DeployWithNewResourceGroup/template-AzureBot-new-rg.json")]
    public void The_registration_is_of_one_tenant_or_a_managed_identity_and_has_the_Teams_channel(string template)
    {
        var outer = Read(template);
        var resources = Nested(outer).Append(outer).Last(root => Own(root).Contains("botServices", StringComparison.Ordinal)).GetProperty("resources").EnumerateArray().ToList();

        Assert.Equal(["azurebot"], resources.Where(resource => resource.TryGetProperty("kind", out _)).Select(resource => resource.GetProperty("kind").GetString()));
        Assert.Contains(resources, resource => resource.GetProperty("properties").TryGetProperty("channelName", out var channel) && channel.GetString() is "MsTeamsChannel");
        Assert.Equal(["SingleTenant", "UserAssignedMSI"], outer.GetProperty("parameters").GetProperty("appType").GetProperty("allowedValues").EnumerateArray().Select(type => type.GetString()));
    }

    private static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file))).RootElement;

    /// <summary>Templates within a template, which have parameters of their own.</summary>
    private static IEnumerable<JsonElement> Nested(JsonElement root) => root.GetProperty("resources").EnumerateArray()
        .Select(resource => resource.GetProperty("properties")).Where(properties => properties.TryGetProperty("template", out _)).Select(properties => properties.GetProperty("template"));

    /// <summary>The text of a template without those within it.</summary>
    private static string Own(JsonElement root) => Nested(root).Aggregate(root.GetRawText(), (text, inner) => text.Replace(inner.GetRawText(), "", StringComparison.Ordinal));

    private static IEnumerable<string> Names(JsonElement root, string kind) =>
        root.TryGetProperty(kind, out var declared) ? declared.EnumerateObject().Select(one => one.Name).Order(StringComparer.Ordinal) : [];

    private static IEnumerable<string> Named(string text, string kind) =>
        Use().Matches(text).Where(match => match.Groups["kind"].Value == kind).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<kind>parameters|variables)\('(?<name>[A-Za-z]+)'\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Use();
}
