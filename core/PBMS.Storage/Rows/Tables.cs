namespace Pbms.Storage.Rows;

/// <summary>The tables, and the columns beside "_id" that are searched by.</summary>
internal static class Tables
{
    public const string Meta = "meta";
    public const string Counters = "counters";
    public const string Chats = "chats";
    public const string Addresses = "addresses";
    public const string People = "people";
    public const string LinkCodes = "link_codes";
    public const string Submissions = "submissions";
    public const string Questions = "questions";
    public const string Evidence = "evidence";
    public const string Outbox = "outbox";
    public const string OutboxClosed = "outbox_closed";
    public const string Audit = "audit";
    public const string Reminders = "reminders";
    public const string Told = "told";
    public const string Jobs = "jobs";
    public const string FrozenRounds = "frozen_rounds";
    public const string FrozenParts = "frozen_parts";
    public const string ApiKeys = "api_keys";
    public const string Answers = "answers";
    public const string Months = "months";
    public const string TargetHistory = "target_history";
    public const string YearVersions = "year_versions";
    public const string OrgUnits = "org_units";
    public const string Projects = "projects";
    public const string PlanLines = "plan_lines";
    public const string TargetSchedules = "target_schedules";
    public const string Holidays = "holidays";
    public const string Settings = "settings";

    public static IReadOnlyList<string> OfYear { get; } = [OrgUnits, Projects, PlanLines, TargetSchedules, Holidays, Settings];

    public static IReadOnlyList<string> All { get; } =
    [
        Meta, Counters, Chats, Addresses, People, LinkCodes, Submissions, Questions, Evidence, Outbox, OutboxClosed, Audit, YearVersions, .. OfYear,
        Reminders, Told, Jobs, FrozenRounds, FrozenParts,
        ApiKeys, Answers, Months, TargetHistory,
    ];

    public static IReadOnlyList<(string Table, string Column)> Indexes { get; } =
    [
        (Chats, Columns.Person),
        (People, Columns.Position),
        (Submissions, Columns.Position),
        (Questions, Columns.Position),
        (Evidence, Columns.Person),
        (Evidence, Columns.NotBefore),
        (Outbox, Columns.Order),
        (Outbox, Columns.Account),
        (Outbox, Columns.Batch),
        (OutboxClosed, Columns.SentAt),
        (OutboxClosed, Columns.GivenUpAt),
        .. OfYear.Select(table => (table, Columns.Year)),
    ];
}
