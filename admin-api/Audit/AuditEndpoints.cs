using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Audit;

/// <summary>The audit trail, newest first.</summary>
public static class AuditEndpoints
{
    /// <summary>Entries read at once. A page looks at no more: a filter that finds little gives a short one and a cursor to go on from.</summary>
    private const int MostLookedAt = 5000;

    public static void MapAudit(RouteGroupBuilder read) =>
        read.MapGet("/audit", ListAsync).WithName("listAudit").WithSummary("The audit trail, newest first");

    private static async Task<Results<Ok<Page<AuditBody>>, FileContentHttpResult, Refusal>> ListAsync(
        string? actor, string? action, string? subject, [AsParameters] ListQuery query, IAuditStore audit, CancellationToken cancellationToken)
    {
        if (query.Limit is < 1 or > ListQuery.Most) return new Refusal(ProblemKinds.ParameterMalformed, "limit");
        if (Before(query.Cursor) is not { } before) return new Refusal(ProblemKinds.CursorUnknown, "cursor");
        if (query.Format is not (null or "json")) return Listing.Of("audit", await ReadAllAsync(audit, before, IsWanted, cancellationToken), entry => $"{entry.Position}", query);
        var looked = await audit.PageAsync(before, MostLookedAt, cancellationToken);
        var found = looked.Where(IsWanted).ToList();
        var shown = found.Take(query.Count).ToList();
        var last = shown.Count < found.Count ? shown[^1].Position : looked.Count == MostLookedAt ? looked[^1].Position : (long?)null;
        return TypedResults.Ok(new Page<AuditBody>(
            [.. shown.Select(AuditBody.Of)], last is { } position ? Listing.CursorOf(position.ToString(CultureInfo.InvariantCulture)) : null));

        bool IsWanted(AuditRecord record) => Matches(record.Entry.Actor, actor) && Matches(record.Entry.Action, action) && Matches(record.Entry.Subject, subject);
    }

    /// <summary>A file holds every entry that is wanted, however far back.</summary>
    private static async Task<List<AuditBody>> ReadAllAsync(IAuditStore audit, long before, Func<AuditRecord, bool> isWanted, CancellationToken cancellationToken)
    {
        var all = new List<AuditBody>();
        while (true)
        {
            var looked = await audit.PageAsync(before, MostLookedAt, cancellationToken);
            all.AddRange(looked.Where(isWanted).Select(AuditBody.Of));
            if (looked.Count < MostLookedAt) return all;
            before = looked[^1].Position;
        }
    }

    private static long? Before(string? cursor) =>
        cursor is null ? long.MaxValue
        : Listing.KeyIn(cursor) is { } key && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position
        : null;

    private static bool Matches(string text, string? wanted) => wanted is null || text.Contains(wanted, StringComparison.OrdinalIgnoreCase);
}
