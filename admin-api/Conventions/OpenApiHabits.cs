using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Pbms.AdminApi.Access;

namespace Pbms.AdminApi.Conventions;

/// <summary>What holds for the whole API, said in its OpenAPI document.</summary>
public static class OpenApiHabits
{
    public static void Apply(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "PBMS.Bot admin API",
                Version = "v1",
                Description = "Sets up a fiscal year and shows what the bot is doing. Years are Buddhist (2568); dates and months are ISO 8601, Common Era. "
                    + "Problems are application/problem+json with a stable code, in Thai unless Accept-Language asks for English. "
                    + "Send Idempotency-Key with a POST that may be repeated.",
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
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var endpoint = context.Description.ActionDescriptor.EndpointMetadata;
            if (endpoint.OfType<NeedsIfMatch>().Any()) AddHeader(operation, "If-Match", "ETag of what was read.", isRequired: true);
            if (context.Description.HttpMethod == "POST") AddHeader(operation, IdempotencyMiddleware.Header, "The same request again is done once; 1–100 characters.", isRequired: false);
            return Task.CompletedTask;
        });
    }

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
