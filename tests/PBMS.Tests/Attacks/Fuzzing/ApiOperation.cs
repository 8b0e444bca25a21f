using System.Text.Json;
using System.Text.Json.Nodes;
using Pbms.AdminApi.Conventions;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>One operation of the admin API as its own document tells it.</summary>
/// <param name="Path">With its parameters in braces.</param>
/// <param name="Query">Names of what may follow the question mark.</param>
/// <param name="Example">A body made from the schema; null where none is taken, or a file.</param>
internal sealed record ApiOperation(string Method, string Path, IReadOnlyList<string> Query, JsonNode? Example)
{
    public static IReadOnlyList<ApiOperation> All(JsonElement document) =>
    [
        .. from path in document.GetProperty("paths").EnumerateObject()
           where path.Name.StartsWith(AdminRequest.Root, StringComparison.Ordinal)
           from operation in path.Value.EnumerateObject()
           where operation.Name is "get" or "put" or "post" or "delete"
           select new ApiOperation(operation.Name.ToUpperInvariant(), path.Name, [.. QueryOf(operation.Value)], BodyOf(operation.Value, document)),
    ];

    private static IEnumerable<string> QueryOf(JsonElement operation) => operation.TryGetProperty("parameters", out var parameters)
        ? parameters.EnumerateArray().Where(parameter => parameter.GetProperty("in").GetString() == "query").Select(parameter => parameter.GetProperty("name").GetString()!)
        : [];

    private static JsonNode? BodyOf(JsonElement operation, JsonElement document) =>
        operation.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/json", out var json)
            ? Shape(json.GetProperty("schema"), document, 0)
            : null;

    private static JsonNode? Shape(JsonElement schema, JsonElement document, int depth)
    {
        if (depth > 8) return null;
        if (schema.TryGetProperty("$ref", out var reference))
            return Shape(document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]), document, depth + 1);
        if (schema.TryGetProperty("oneOf", out var several)) return Shape(several[several.GetArrayLength() - 1], document, depth + 1);
        if (schema.TryGetProperty("enum", out var values)) return JsonNode.Parse(values[0].GetRawText());
        return TypeOf(schema) switch
        {
            "object" when schema.TryGetProperty("properties", out var properties) =>
                new JsonObject(properties.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Shape(property.Value, document, depth + 1)))),
            "object" => new JsonObject(),
            "array" => new JsonArray(Shape(schema.GetProperty("items"), document, depth + 1)),
            "integer" => 1,
            "number" => 1.5,
            "boolean" => true,
            _ => "x",
        };
    }

    private static string? TypeOf(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? null
        : type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()).First(one => one != "null")
        : type.GetString();
}
