using Pbms.Storage.Rows;

namespace Pbms.Storage.Moving;

/// <summary>The tables of a store as it is moved from one engine to another.</summary>
internal static class MovedTables
{
    /// <summary>Waiting messages in their order, then what went out or was given up; each an <see cref="OutboxBody"/>.</summary>
    public const string Outbox = Tables.Outbox;

    /// <summary>Files sent as evidence, each a JSON string in base 64.</summary>
    public const string EvidenceContents = "evidence_contents";

    public static IReadOnlyList<string> All { get; } =
    [
        Tables.YearVersions, .. Tables.OfYear, Tables.Months, Tables.TargetHistory,
        Tables.People, Tables.LinkCodes, Tables.Chats, Tables.Addresses, Tables.Reminders, Tables.Told,
        Tables.Submissions, Tables.Questions, Tables.Evidence, EvidenceContents,
        Tables.FrozenRounds, Tables.FrozenParts,
        Outbox, Tables.Audit, Tables.Jobs, Tables.ApiKeys, Tables.Answers,
    ];

    /// <summary>Rows without a body, whose columns are all there is of them.</summary>
    public static IReadOnlySet<string> WithoutBody { get; } = new HashSet<string> { Tables.YearVersions, Tables.Jobs };
}
