using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

internal static class EvidenceRows
{
    public static EvidenceFile? Find(IRows rows, Guid id) =>
        rows.Find(Tables.Evidence, Key(id)) is { } row ? Row.Body<EvidenceFile>(row) : null;

    public static void Add(StagedRows rows, EvidenceFile file)
    {
        if (Find(rows, file.Id) is null) Save(rows, file);
    }

    public static void Claim(StagedRows rows, Guid id) => Change(rows, id, file => file with { IsClaimed = true });

    public static void Change(StagedRows rows, Guid id, Func<EvidenceFile, EvidenceFile> change)
    {
        if (Find(rows, id) is { } file) Save(rows, change(file));
    }

    public static void Remove(StagedRows rows, Guid id) => rows.Remove(Tables.Evidence, Key(id));

    /// <summary>Of one person, oldest first.</summary>
    public static IReadOnlyList<EvidenceFile> Of(IRows rows, PersonId person) =>
        [.. rows.Where(Tables.Evidence, Columns.Person, person.Value).Select(Row.Body<EvidenceFile>).OrderBy(file => file.At).ThenBy(file => file.Id)];

    public static string Key(Guid id) => id.ToString("N");

    private static void Save(StagedRows rows, EvidenceFile file)
    {
        var row = Row.Of(Key(file.Id), file);
        row[Columns.Person] = Row.Key(file.By.Value);
        // None: not waited for any more.
        if (file.State is EvidenceState.Awaited) row[Columns.NotBefore] = file.NotBefore ?? file.At;
        rows.Put(Tables.Evidence, row);
    }
}
