using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Metadata;
using Pbms.AdminApi.Problems;

namespace Pbms.AdminApi.Conventions;

/// <summary>A JSON body read strictly: a field that is not known is a slip of the fingers and refused, not left out unseen.</summary>
/// <param name="Value">Null when it was refused.</param>
public sealed record Body<T>(T? Value, Refusal? Refusal) : IEndpointParameterMetadataProvider
    where T : class
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        AllowDuplicateProperties = false,
    };

    // Minimal APIs look for these two by name on the type of a parameter.
#pragma warning disable CA1000
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));

    public static async ValueTask<Body<T>> BindAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType()) return new(null, new Refusal(ProblemKinds.WrongMediaType));
        try
        {
            var value = await context.Request.ReadFromJsonAsync<T>(Options, context.RequestAborted);
            if (value is null) return new(null, new Refusal(ProblemKinds.BodyMalformed));
            return ListWithNull(JsonSerializer.SerializeToNode(value, Options)) is { } list ? new(null, new Refusal(ProblemKinds.BodyMalformed, list.GetPath()[2..])) : new(value, null);
        }
        catch (JsonException exception)
        {
            return new(null, new Refusal(ProblemKinds.BodyMalformed, FieldOf(exception)));
        }
    }

#pragma warning restore CA1000

    // The serializer lets a null into any list, whatever its type says.
    private static JsonArray? ListWithNull(JsonNode? node) => node switch
    {
        JsonArray list when list.Any(item => item is null) => list,
        JsonArray list => list.Select(ListWithNull).FirstOrDefault(found => found is not null),
        JsonObject thing => thing.Select(member => ListWithNull(member.Value)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    // "$.annual" → "annual".
    private static string? FieldOf(JsonException exception) => exception.Path is { Length: > 2 } path ? path[2..] : null;
}
