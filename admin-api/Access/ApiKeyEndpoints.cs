using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Access;

/// <summary>Keys to this API.</summary>
public static class ApiKeyEndpoints
{
    private const int LongestName = 100;
    private const int LongestLife = 730;

    public static void MapApiKeys(RouteGroupBuilder admin)
    {
        admin.MapGet("/api-keys", ListAsync).WithName("listApiKeys").WithSummary("Keys to this API, without their secrets");
        admin.MapPost("/api-keys", IssueAsync).WithName("issueApiKey").WithSummary("A new key; its secret is shown once").Refuses(409, 422).ShownOnce();
        admin.MapDelete("/api-keys/{id}", RevokeAsync).WithName("revokeApiKey").Refuses(409);
    }

    private static async Task<Results<Ok<Page<ApiKeyBody>>, FileContentHttpResult, Refusal>> ListAsync(
        [AsParameters] ListQuery query, IApiKeyStore keys, CancellationToken cancellationToken) =>
        Listing.Of("api-keys", (await keys.AllAsync(cancellationToken)).Select(ApiKeyBody.Of), key => key.Id, query);

    private static async Task<Results<Created<IssuedKeyBody>, Refusal>> IssueAsync(
        Body<ApiKeyRequest> body, Caller caller, RequestCommits store, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (body.Value is not { } request) return body.Refusal!;
        if (request.Name.Length is 0 or > LongestName) return new Refusal(ProblemKinds.Invalid, "name");
        if (request.ValidDays is < 1 or > LongestLife) return new Refusal(ProblemKinds.Invalid, "validDays");
        var made = NewApiKey.Make(request.Name, request.Scope, clock.GetUtcNow(), TimeSpan.FromDays(request.ValidDays));
        return await store.CommitAsync(made.Issuing(caller.Actor), cancellationToken) is CommitOutcome.Committed
            ? TypedResults.Created($"/api/v1/api-keys/{made.Key.Id}", new IssuedKeyBody(ApiKeyBody.Of(made.Key), made.Text))
            : new Refusal(ProblemKinds.Changed);
    }

    private static async Task<Results<NoContent, Refusal>> RevokeAsync(
        string id, Caller caller, IApiKeyStore keys, RequestCommits store, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await keys.FindAsync(id, cancellationToken) is null) return new Refusal(ProblemKinds.ItemUnknown, "id");
        var now = clock.GetUtcNow();
        var commit = new Commit(null, [new Change.ApiKeyRevoked(id, now)], [], [new AuditEntry(now, caller.Actor, "api_key.revoked", id, null, null)]);
        return await store.CommitAsync(commit, cancellationToken) is CommitOutcome.Committed ? TypedResults.NoContent() : new Refusal(ProblemKinds.Changed, "id");
    }
}
