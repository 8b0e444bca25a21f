using Pbms.Bot.Channels.Simulator;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Bot.Demonstration;

/// <summary>Fills an empty store with the demonstration year: plan, people, results, and a simulated LINE account for each person but one.</summary>
public sealed class DemonstrationSeeder(ImportedYear imported, IYearStore years, ICommitStore store, TimeProvider clock)
{
    /// <summary>Left without an account, so that a visitor can try linking one with <see cref="StrangersCode"/>.</summary>
    public static readonly PersonId Stranger = new("pla-4.1");

    /// <summary>The link code of the <see cref="Stranger"/>.</summary>
    public const string StrangersCode = "PBMS2568";

    public async Task SeedIfEmptyAsync(CancellationToken cancellationToken)
    {
        if (await years.VersionAsync(imported.Year.Year, cancellationToken) > 0) return;
        await store.CommitAsync(new Commit(null, [.. ImportChanges.Of(imported, ResultBook.Empty), .. Accounts()], [], [Audit()]), cancellationToken);
    }

    private IEnumerable<Change> Accounts()
    {
        var now = clock.GetUtcNow();
        var expires = now.AddYears(1);
        yield return new Change.LinkCodeIssued(new LinkCode(StrangersCode, Stranger, expires, null));
        foreach (var (person, index) in imported.People.Select((person, index) => (person, index)).Where(entry => entry.person.Id != Stranger))
        {
            var code = $"DEMO{index:0000}";
            yield return new Change.LinkCodeIssued(new LinkCode(code, person.Id, expires, null));
            yield return new Change.AccountLinked(new ChatAccount(ChatAccount.Line, SimulatedLineUserId.Of(person.Id)), person.Id, code, now);
        }
    }

    private AuditEntry Audit() =>
        new(clock.GetUtcNow(), "demonstration", "year.imported", imported.Year.Year.ToString(), null, $"{imported.Submissions.Length} submissions");
}
