using System.Collections.Immutable;
using System.Reflection;
using Pbms.AdminApi;
using Pbms.Bot;
using Pbms.Storage;

namespace Pbms.Tests.Deployment;

/// <summary>The settings the program reads: the writable properties of every options class, by its constant "Section"; "Teams:AllowedTenants" for a list.</summary>
internal static class KnownSettings
{
    private static readonly Assembly[] Program = [typeof(BotHost).Assembly, typeof(AdminOptions).Assembly, typeof(StorageOptions).Assembly];

    public static ImmutableSortedSet<string> All { get; } =
    [
        .. Program.SelectMany(assembly => assembly.GetTypes())
            .Select(type => (Type: type, Section: type.GetField("Section", BindingFlags.Public | BindingFlags.Static) is { IsLiteral: true } section ? (string)section.GetRawConstantValue()! : null))
            .Where(options => options.Section is not null)
            .SelectMany(options => Of(options.Type, options.Section!)),
    ];

    /// <summary>As a template names it, "Teams__AllowedTenants__0", in the settings' own spelling.</summary>
    public static string Spelled(string name)
    {
        var parts = name.Split(["__", ":"], StringSplitOptions.None);
        return string.Join(':', parts[^1].All(char.IsAsciiDigit) || parts[^1] is "0…" ? parts[..^1] : parts);
    }

    private static IEnumerable<string> Of(Type type, string path)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = $"{path}:{property.Name}";
            if (property.PropertyType.Assembly == type.Assembly && property.PropertyType is { IsClass: true })
            {
                foreach (var inner in Of(property.PropertyType, name)) yield return inner;
            }
            else if (property.CanWrite || typeof(IList<string>).IsAssignableFrom(property.PropertyType) || typeof(IList<int>).IsAssignableFrom(property.PropertyType))
            {
                yield return name;
            }
        }
    }
}
