using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using QRCoder;

namespace Pbms.AdminApi.People;

/// <summary>Link codes: one-time, expiring, to be handed out as letters, as a link, or as a picture.</summary>
public static class LinkCodeEndpoints
{
    private const int MostAtOnce = 500;
    private const int LongestLife = 30;
    private const int PixelsADot = 12;

    public static void MapLinkCodes(RouteGroupBuilder configure)
    {
        configure.MapGet("/link-codes", ListAsync).WithName("listLinkCodes").WithSummary("Link codes handed out, used or not");
        configure.MapPost("/link-codes", IssueAsync).WithName("issueLinkCodes").WithSummary("A one-time code for each of some people").Refuses(409, 422).ShownOnce();
        configure.MapGet("/link-codes/{code}/qr", PictureAsync).WithName("getLinkCodeQr").WithSummary("The link, or the code itself, as a QR picture").Produces(200, contentType: "image/png");
        configure.MapDelete("/link-codes/{code}", WithdrawAsync).WithName("withdrawLinkCode").Refuses(409);
    }

    private static async Task<Results<Ok<Page<LinkCodeBody>>, FileContentHttpResult, Refusal>> ListAsync(
        string? person, [AsParameters] ListQuery query, IPersonalDataStore personal, IOptions<LineLinkOptions> link, CancellationToken cancellationToken)
    {
        var codes = (await personal.CodesAsync(cancellationToken)).Where(held => person is null || held.Code.Person.Value == person);
        return Listing.Of("link-codes", codes.Select(held => LinkCodeBody.Of(held, link.Value)), code => code.Code, query);
    }

    private static async Task<Results<Ok<Page<LinkCodeBody>>, Refusal>> IssueAsync(
        Body<LinkCodeRequest> body, Caller caller, IPeopleStore people, RequestCommits store, IOptions<LineLinkOptions> link, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (body.Value is not { } request) return body.Refusal!;
        if (request.People.Count is 0 or > MostAtOnce) return new Refusal(ProblemKinds.Invalid, "people");
        if (request.ValidDays is < 1 or > LongestLife) return new Refusal(ProblemKinds.Invalid, "validDays");
        var known = (await people.AllAsync(cancellationToken)).Select(person => person.Id.Value).ToHashSet(StringComparer.Ordinal);
        if (request.People.FirstOrDefault(id => !known.Contains(id)) is { } stranger) return new Refusal(ProblemKinds.Invalid, "people", stranger);
        var now = clock.GetUtcNow();
        var codes = request.People.Distinct(StringComparer.Ordinal).Select(id => Make(new(id), now.AddDays(request.ValidDays))).ToList();
        var audit = codes.Select(code => new AuditEntry(now, caller.Actor, "link_code.issued", code.Person.Value, null, null));
        var commit = new Commit(null, [.. codes.Select(code => new Change.LinkCodeIssued(code))], [], [.. audit]);
        return await store.CommitAsync(commit, cancellationToken) is CommitOutcome.Committed
            ? TypedResults.Ok(new Page<LinkCodeBody>([.. codes.Select(code => LinkCodeBody.Of(new(code, null), link.Value))], null))
            : new Refusal(ProblemKinds.Changed);
    }

    private static async Task<Results<FileContentHttpResult, Refusal>> PictureAsync(
        string code, IPeopleStore people, IOptions<LineLinkOptions> link, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await people.FindCodeAsync(code, cancellationToken) is not { } found) return new Refusal(ProblemKinds.ItemUnknown, "code");
        if (!found.IsUsableAt(clock.GetUtcNow())) return new Refusal(ProblemKinds.Changed, "code");
        using var data = QRCodeGenerator.GenerateQrCode(link.Value.DeepLink(code)?.AbsoluteUri ?? code, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        return TypedResults.File(picture.GetGraphic(PixelsADot), "image/png", code + ".png");
    }

    private static async Task<Results<NoContent, Refusal>> WithdrawAsync(
        string code, Caller caller, IPeopleStore people, RequestCommits store, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await people.FindCodeAsync(code, cancellationToken) is not { } found) return new Refusal(ProblemKinds.ItemUnknown, "code");
        var audit = new AuditEntry(clock.GetUtcNow(), caller.Actor, "link_code.withdrawn", found.Person.Value, null, null);
        return await store.CommitAsync(new Commit(null, [new Change.LinkCodeWithdrawn(code)], [], [audit]), cancellationToken) is CommitOutcome.Committed
            ? TypedResults.NoContent()
            : new Refusal(ProblemKinds.Changed, "code");
    }

    private static LinkCode Make(PersonId person, DateTimeOffset expires) =>
        new(RandomNumberGenerator.GetString(LinkCodeAlphabet.Characters, LinkCodeAlphabet.Length), person, expires, null);
}
