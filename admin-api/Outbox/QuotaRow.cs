using Pbms.Core.Storage;

namespace Pbms.AdminApi.Outbox;

/// <summary>How far a channel's monthly quota of messages nobody asked for will reach.</summary>
/// <param name="Limit">Of the month; null when there is none or the channel does not tell right now.</param>
/// <param name="ExpectedMore">What the rest of the month is likely to take.</param>
/// <param name="IsScarce">Summaries wait, so that reminders still go out.</param>
public sealed record QuotaRow(string Channel, bool IsKnown, long? Limit, long? Used, long? ExpectedMore, bool? IsScarce)
{
    public static QuotaRow Of(string channel, QuotaForecast? forecast) =>
        new(channel, forecast is not null, forecast?.Limit, forecast?.Used, forecast?.ExpectedMore, forecast?.IsScarce);
}
