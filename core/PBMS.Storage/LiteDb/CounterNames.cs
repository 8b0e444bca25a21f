namespace Pbms.Storage.LiteDb;

internal static class CounterNames
{
    public const string People = "people";
    public const string Submissions = "submissions";
    public const string Outbox = "outbox";
    public const string Audit = "audit";
}
