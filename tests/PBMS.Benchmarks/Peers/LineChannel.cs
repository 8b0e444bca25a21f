namespace Pbms.Benchmarks.Peers;

/// <summary>The LINE channel every peer serves.</summary>
internal static class LineChannel
{
    public const string Secret = "8c570fa6dd201bb328f1c1eac23a96d8";

    public const string Token = "channel-access-token-of-the-benchmarks";
}
