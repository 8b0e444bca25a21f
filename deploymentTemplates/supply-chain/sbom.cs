// What the service is made of: "dotnet run deploymentTemplates/supply-chain/sbom.cs" writes sbom.json (CycloneDX 1.6) and licences.md beside itself, from the
// lock file of the bot and what each restored package says of its licence. Run it after a restore; it ends with 1 when a package names no licence.
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

var here = Path.GetDirectoryName(Here())!;
var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
var locked = JsonNode.Parse(File.ReadAllText(Path.Combine(here, "..", "..", "bot", "packages.lock.json")))!["dependencies"]!["net10.0"]!.AsObject();
var packages = locked
    .Where(package => (string?)package.Value!["type"] != "Project")
    .Select(package => Package.Read(cache, package.Key, (string)package.Value!["resolved"]!, (string?)package.Value["contentHash"]))
    .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase)
    .ToList();

File.WriteAllText(Path.Combine(here, "sbom.json"), Sbom(packages).ToJsonString(new JsonSerializerOptions { WriteIndented = true }).ReplaceLineEndings("\n") + "\n");
File.WriteAllText(Path.Combine(here, "licences.md"), Table(packages));
foreach (var unknown in packages.Where(package => package.Licence is null)) Console.Error.WriteLine($"{unknown.Name} {unknown.Version} names no licence, or was not restored.");
Console.WriteLine($"{packages.Count} packages: {string.Join(", ", packages.GroupBy(package => package.Licence ?? "?").OrderByDescending(group => group.Count()).Select(group => $"{group.Count()} × {group.Key}"))}");
return packages.Exists(package => package.Licence is null) ? 1 : 0;

static JsonObject Sbom(IEnumerable<Package> packages) => new()
{
    ["bomFormat"] = "CycloneDX",
    ["specVersion"] = "1.6",
    ["version"] = 1,
    ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "application", ["name"] = "PBMS.Bot" } },
    ["components"] = new JsonArray([.. packages.Select(package => package.ToComponent())]),
};

static string Table(IEnumerable<Package> packages)
{
    var table = new StringBuilder("# Licences of what the service is made of\n\nWritten by `sbom.cs`. The runtime itself is .NET (MIT).\n\n| package | version | licence |\n|---|---|---|\n");
    foreach (var package in packages) table.Append($"| {package.Name} | {package.Version} | {package.Licence ?? "?"} |\n");
    return table.ToString();
}

static string Here([CallerFilePath] string path = "") => path;

/// <param name="Hash">SHA-512 as the lock file has it, in hexadecimal.</param>
/// <param name="Licence">SPDX expression, or the name or address of the licence's file; null when the package names none.</param>
internal sealed record Package(string Name, string Version, string? Hash, string? Licence)
{
    public static Package Read(string cache, string name, string version, string? hash)
    {
        var nuspec = Path.Combine(cache, name.ToLowerInvariant(), version, $"{name.ToLowerInvariant()}.nuspec");
        var metadata = File.Exists(nuspec) ? XDocument.Load(nuspec).Root!.Elements().First(element => element.Name.LocalName == "metadata") : null;
        string? Of(string element) => metadata?.Elements().FirstOrDefault(each => each.Name.LocalName == element)?.Value.Trim();
        var licence = Of("license") ?? Of("licenseUrl");
        var file = licence is null ? null : Path.Combine(Path.GetDirectoryName(nuspec)!, licence);
        return new(name, version, hash is null ? null : Convert.ToHexStringLower(Convert.FromBase64String(hash)), File.Exists(file) ? InFile(File.ReadAllText(file)) : Known(licence));
    }

    public JsonObject ToComponent()
    {
        var component = new JsonObject { ["type"] = "library", ["name"] = Name, ["version"] = Version, ["purl"] = $"pkg:nuget/{Name}@{Version}" };
        if (Hash is not null) component["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = Hash });
        if (Licence is not null) component["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["name"] = Licence } });
        return component;
    }

    // Older packages name an address.
    private static string? Known(string? licence) =>
        licence is not null && licence.Contains("github.com/dotnet", StringComparison.Ordinal) && licence.EndsWith("LICENSE.TXT", StringComparison.Ordinal) ? "MIT" : licence;

    private static string InFile(string text) =>
        text.Contains("GNU Lesser General Public License", StringComparison.OrdinalIgnoreCase) || text.Contains("LGPL", StringComparison.Ordinal) ? "LGPL-3.0-or-later"
        : text.Contains("MIT License", StringComparison.Ordinal) ? "MIT"
        : "see the package";
}
