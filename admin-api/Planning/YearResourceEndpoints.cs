using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.AdminApi.Years;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Planning;

/// <summary>GET, PUT and DELETE of a <see cref="YearResource{TBody}"/>, the same for all of them.</summary>
public static class YearResourceEndpoints
{
    public static void Map<TBody>(RouteGroupBuilder read, RouteGroupBuilder configure, YearResource<TBody> resource)
        where TBody : class
    {
        var handler = new Handler<TBody>(resource);
        read.MapGet($"/years/{{year:int}}/{resource.Path}", handler.ListAsync).WithName($"list{resource.Nouns}").WithSummary(resource.Summary);
        // Codes of lines have slashes.
        read.MapGet($"/years/{{year:int}}/{resource.Path}/{{**code}}", handler.GetAsync).WithName($"get{resource.Noun}");
        configure.MapPut($"/years/{{year:int}}/{resource.Path}/{{**code}}", handler.PutAsync).WithName($"put{resource.Noun}").Conditional();
        configure.MapDelete($"/years/{{year:int}}/{resource.Path}/{{**code}}", handler.DeleteAsync).WithName($"delete{resource.Noun}").Conditional();
    }

    private sealed class Handler<TBody>(YearResource<TBody> resource)
        where TBody : class
    {
        public async Task<Results<Ok<Page<TBody>>, FileContentHttpResult, Refusal>> ListAsync(
            int year, string? q, [AsParameters] ListQuery query, YearCache cache, HttpContext context, CancellationToken cancellationToken)
        {
            if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
            context.Response.Headers.ETag = Precondition.Tag(found.Version);
            return Listing.Of(resource.Path, resource.All(found.Year).Where(item => Mentions(item, q)), resource.KeyOf, query);
        }

        public async Task<Results<Ok<TBody>, StatusCodeHttpResult, Refusal>> GetAsync(
            int year, string code, YearCache cache, HttpContext context, CancellationToken cancellationToken)
        {
            if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
            if (Find(found, Unescaped(code)) is not { } item) return new Refusal(ProblemKinds.ItemUnknown, "code");
            return Precondition.IsHeldBy(context, Precondition.Tag(found.Version)) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(item);
        }

        public async Task<Results<NoContent, Refusal>> PutAsync(
            int year, string code, Body<TBody> body, YearEditor editor, HttpContext context, CancellationToken cancellationToken)
        {
            if (body.Value is not { } value) return body.Refusal!;
            if (resource.KeyOf(value) != Unescaped(code)) return new Refusal(ProblemKinds.KeyMismatch, "code");
            return await editor.EditAsync(context, year, current => resource.Put(current, Unescaped(code), value), cancellationToken);
        }

        public async Task<Results<NoContent, Refusal>> DeleteAsync(
            int year, string code, YearEditor editor, HttpContext context, CancellationToken cancellationToken) =>
            await editor.EditAsync(context, year, current => resource.Delete(current, Unescaped(code)), cancellationToken);

        private TBody? Find(YearAtHand found, string code) => resource.All(found.Year).FirstOrDefault(item => resource.KeyOf(item) == code);

        private static bool Mentions(TBody item, string? q) =>
            string.IsNullOrEmpty(q) || item.ToString()!.Contains(q, StringComparison.OrdinalIgnoreCase);
    }

    // Kestrel leaves an escaped slash as it is.
    internal static string Unescaped(string code) => code.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
