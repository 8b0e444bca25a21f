using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Pbms.AdminApi.Access;

namespace Pbms.AdminApi.Conventions;

/// <summary>What holds for the whole API, said in its OpenAPI document.</summary>
public static class OpenApiHabits
{
    private const string Form = "multipart/form-data";

    public static void Apply(OpenApiOptions options)
    {
        // What generators of clients know best.
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
        options.AddSchemaTransformer((schema, context, _) =>
        {
            SayTypes(schema, context.JsonTypeInfo.Type);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            Describe(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var endpoint = context.Description.ActionDescriptor.EndpointMetadata;
            if (endpoint.OfType<NeedsIfMatch>().Any()) AddHeader(operation, "If-Match", "ETag of what was read.", isRequired: true);
            if (context.Description.HttpMethod == "POST") AddHeader(operation, IdempotencyMiddleware.Header, "The same request again is done once; 1–100 characters.", isRequired: false);
            if (operation.RequestBody?.Content?.TryGetValue(Form, out var form) is true) form.Schema = Files();
            return Task.CompletedTask;
        });
    }

    private static void Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "PBMS.Bot admin API",
            Version = "v1",
            Description = "Sets up a fiscal year and shows what the bot is doing. Years are Buddhist (2568); dates and months are ISO 8601, Common Era. "
                + "Problems are application/problem+json with a stable code, in Thai unless Accept-Language asks for English. "
                + "Send Idempotency-Key with a POST that may be repeated. Every list is a CSV file or a workbook too, with format=csv or format=xlsx.",
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [AccessPolicies.KeyScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = ApiKeyHandler.Header },
            [AccessPolicies.EntraScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT" },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(AccessPolicies.KeyScheme, document)] = [] },
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(AccessPolicies.EntraScheme, document)] = [] },
        ];
    }

    /// <summary>The framework would read "5" as 5 and so says that every number may be text; bodies here are read strictly. Of a list of names, and of
    /// what has a converter of our own as times have, it does not say that they are text.</summary>
    private static void SayTypes(OpenApiSchema schema, Type described)
    {
        if (schema is { Type: null, Format: "date-time" }) schema.Type = described == typeof(DateTimeOffset?) ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
        if (schema is { Type: null, Enum.Count: > 0 }) schema.Type = JsonSchemaType.String;
        if (schema.Type is not { } type || (type & (JsonSchemaType.Integer | JsonSchemaType.Number)) == 0) return;
        schema.Type = type & ~JsonSchemaType.String;
        schema.Pattern = null;
    }

    /// <summary>Files with their names: generators take them for bytes alone unless it is written out.</summary>
    private static OpenApiSchema Files() => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["files"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
        },
    };

    private static void AddHeader(OpenApiOperation operation, string name, string description, bool isRequired)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Header,
            Required = isRequired,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }
}
