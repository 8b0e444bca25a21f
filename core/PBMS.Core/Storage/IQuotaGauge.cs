namespace Pbms.Core.Storage;

/// <summary>Reads the monthly quota of one channel.</summary>
public interface IQuotaGauge
{
    /// <summary>"line", …</summary>
    string Channel { get; }

    /// <summary>Cached for some minutes; null when the channel does not tell right now.</summary>
    Task<QuotaForecast?> ForecastAsync(CancellationToken cancellationToken);
}
