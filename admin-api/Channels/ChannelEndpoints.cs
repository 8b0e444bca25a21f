using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Channels;

/// <summary>Whether LINE and Teams are set up, and what to mend.</summary>
public static class ChannelEndpoints
{
    public static void MapChannels(RouteGroupBuilder configure) => configure
        .MapGet("/channels/checks", CheckAsync).WithName("checkChannels").WithSummary("Asks each channel that is on whether it is set up, and says what to mend");

    private static async Task<Results<Ok<Page<ChannelCheckRow>>, FileContentHttpResult, Refusal>> CheckAsync(
        [AsParameters] ListQuery query, IEnumerable<IChannelCheck> checks, CancellationToken cancellationToken)
    {
        var rows = await Task.WhenAll(checks.Select(async check =>
            (await check.RunAsync(cancellationToken)).Select(finding => ChannelCheckRow.Of(check.Channel, finding))));
        return Listing.Of("channel-checks", rows.SelectMany(row => row), row => $"{row.Channel} {row.Subject}", query);
    }
}
