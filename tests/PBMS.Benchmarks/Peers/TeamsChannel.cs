namespace Pbms.Benchmarks.Peers;

/// <summary>The registration of the bot in Teams.</summary>
internal static class TeamsChannel
{
    public const string AppId = "11111111-1111-4111-8111-111111111111";

    public const string Tenant = "33333333-3333-4333-8333-333333333333";

    /// <summary>Where the stand-in of Teams tells its keys.</summary>
    public const string KeysPath = "/openid";
}
