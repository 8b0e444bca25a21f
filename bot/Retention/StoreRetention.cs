using Pbms.Core.Storage;

namespace Pbms.Bot.Retention;

/// <summary>Forgets what has been kept for its time. Results, their revisions and the audit trail stay.</summary>
public sealed class StoreRetention(
    IOutboxStore outbox, IAnswerStore answers, IPersonalDataStore personal, IEvidenceStore evidence, IStoreBackup backup, ICommitStore store, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await DropGivenUpAsync(now, cancellationToken);
        await outbox.ForgetSentAsync(now - RetentionPeriods.SentIds, cancellationToken);
        await answers.ForgetAsync(now - RetentionPeriods.Answers, cancellationToken);
        await WithdrawDeadCodesAsync(now, cancellationToken);
        await evidence.RemoveUnclaimedAsync(now - RetentionPeriods.UnclaimedEvidence, cancellationToken);
        await personal.ForgetStrangersAsync(now - RetentionPeriods.Strangers, cancellationToken);
        DeleteBackups(now - RetentionPeriods.Backups);
    }

    private void DeleteBackups(DateTimeOffset instant)
    {
        if (!Directory.Exists(backup.Folder)) return;
        foreach (var file in Directory.EnumerateFiles(backup.Folder).Where(file => BackupName.MadeAt(Path.GetFileName(file)) < instant)) File.Delete(file);
    }

    private async Task DropGivenUpAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var old = (await outbox.GivenUpAsync(int.MaxValue, cancellationToken)).Where(dead => dead.At < now - RetentionPeriods.GivenUpWords);
        foreach (var dead in old) await outbox.DropAsync(dead.Message.Id, now, cancellationToken);
    }

    private async Task WithdrawDeadCodesAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var dead = (await personal.CodesAsync(cancellationToken)).Where(held => held is { ConsentedAt: null, Code.UsedBy: null } && held.Code.ExpiresAt < now - RetentionPeriods.DeadCodes);
        // One at a time: a code used at this very moment keeps only itself.
        foreach (var held in dead) await store.CommitAsync(new Commit(null, [new Change.LinkCodeWithdrawn(held.Code.Code)], [], []), cancellationToken);
    }
}
