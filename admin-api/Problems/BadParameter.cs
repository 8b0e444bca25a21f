using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Pbms.AdminApi.Problems;

/// <summary>Finds the query parameter that kept a request from being read: the framework only says that there was one.</summary>
public static class BadParameter
{
    public static string? NameIn(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<MethodInfo>()?.GetParameters()
        .SelectMany(Parts)
        .Select(part => (Name: JsonNamingPolicy.CamelCase.ConvertName(part.Name), part.Type))
        .FirstOrDefault(part => context.Request.Query[part.Name] is [{ } text] && !Fits(text, part.Type)).Name;

    private static IEnumerable<(string Name, Type Type)> Parts(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<AsParametersAttribute>() is null
            ? [(parameter.Name!, parameter.ParameterType)]
            : parameter.ParameterType.GetProperties().Select(property => (property.Name, property.PropertyType));

    private static bool Fits(string text, Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var number when number == typeof(int) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _),
        var yes when yes == typeof(bool) => bool.TryParse(text, out _),
        _ => true,
    };
}
