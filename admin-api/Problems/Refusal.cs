using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Metadata;
using Pbms.Core.Import;

namespace Pbms.AdminApi.Problems;

/// <summary>The answer to a request that is not done: application/problem+json in the caller's language.</summary>
/// <param name="field">The field, parameter or header at fault.</param>
/// <param name="faults">Every single thing wrong, where there are several.</param>
public sealed class Refusal(ProblemKind kind, string? field = null, string? detail = null, IReadOnlyList<ImportFault>? faults = null)
    : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public const string ContentType = "application/problem+json";

    /// <summary>A file with more faults than this is the wrong file.</summary>
    private const int MostFaults = 1000;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public ProblemKind Kind => kind;

    public int? StatusCode => kind.Status;

    public static Refusal Unsound(IReadOnlyList<ImportFault> faults) => new(ProblemKinds.Unsound, faults[0].Column, null, faults);

    /// <summary>Which refusals there are is said for the whole API at once.</summary>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var inEnglish = PreferredLanguage.IsEnglish(httpContext.Request);
        var body = new ProblemBody(
            $"urn:pbms:problem:{kind.Code}",
            inEnglish ? kind.English : kind.Thai,
            kind.Status,
            kind.Code,
            field,
            detail,
            faults?.Take(MostFaults).Select(fault => ProblemItem.Of(fault, inEnglish)).ToList(),
            httpContext.TraceIdentifier);
        httpContext.Response.StatusCode = kind.Status;
        httpContext.Response.Headers.ContentLanguage = inEnglish ? "en" : "th";
        return httpContext.Response.WriteAsJsonAsync(body, Options, ContentType, httpContext.RequestAborted);
    }
}
