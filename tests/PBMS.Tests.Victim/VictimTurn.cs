using System.Globalization;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Tests.Victim;

/// <summary>One turn of the victim: what it writes can be worked out again from its writer and number.</summary>
/// <param name="Number">1 for the first turn of an account.</param>
public sealed record VictimTurn(int Writer, long Number)
{
    private const int RevisionsEach = 8;
    private static readonly DateTimeOffset At = new(2024, 12, 2, 9, 14, 0, TimeSpan.FromHours(7));

    public ChatAccount Account => AccountOf(Writer);

    public string EventId => Number.ToString(CultureInfo.InvariantCulture);

    public string Dialogue => $$"""{"turn":{{Number}},"asking":"เดือนนี้ทำได้กี่ครั้ง"}""";

    public Guid MessageId => DeterministicId.From("victim", Account.ToString(), EventId);

    public string AuditSubject => $"{Writer}/{Number}";

    /// <summary>Several turns revise one obligation, then the next one.</summary>
    public ObligationKey Key => new(new($"C/4.1/{Writer}.{(Number - 1) / RevisionsEach}"), new("4.1"), new(2024, 11));

    public int EarlierRevisions => (int)((Number - 1) % RevisionsEach);

    public static ChatAccount AccountOf(int writer) => new(ChatAccount.Line, $"U{writer}");

    public Commit ToCommit() => new(
        new(Account, EventId, Number - 1, Dialogue),
        [new Change.Submitted(Key, EarlierRevisions, new(Number, new("P-1"), At, ChatAccount.Line, null, IsLate: false))],
        [new(MessageId, Account, "{}", null, null, At, At)],
        [new(At, "P-1", "submission.revised", AuditSubject, null, EventId)]);
}
