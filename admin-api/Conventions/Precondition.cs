using System.Globalization;
using Microsoft.Net.Http.Headers;
using Pbms.AdminApi.Problems;

namespace Pbms.AdminApi.Conventions;

/// <summary>If-Match: nobody changes what they have not seen.</summary>
public static class Precondition
{
    public static string Tag(long version) => $"\"{version.ToString(CultureInfo.InvariantCulture)}\"";

    /// <summary>428 when the caller does not say what they have read, 412 when it is not so any more; null when all is well.</summary>
    /// <param name="current">The entity tag of what is there, with its quotes.</param>
    public static Refusal? Check(HttpContext context, string current) => context.Request.GetTypedHeaders().IfMatch switch
    {
        [] => new Refusal(ProblemKinds.VersionMissing, HeaderNames.IfMatch),
        var tags when tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Tag == current) => null,
        _ => new Refusal(ProblemKinds.VersionOld, HeaderNames.IfMatch),
    };

    /// <summary>Says which version this is; true when the caller has it already and needs no body (304).</summary>
    public static bool IsHeldBy(HttpContext context, string current)
    {
        context.Response.Headers.ETag = current;
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Tag == current);
    }
}
