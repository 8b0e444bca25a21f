using Pbms.Core.Import;

namespace Pbms.AdminApi.Import;

/// <summary>What becomes of one table.</summary>
/// <param name="Added">Keys of new rows, the first hundred; the count says how many there are.</param>
/// <param name="IsReordered">The same rows in another order.</param>
public sealed record TableChangeBody(
    string Table,
    int AddedCount,
    int ChangedCount,
    int RemovedCount,
    bool IsReordered,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Removed)
{
    private const int MostNamed = 100;

    public static TableChangeBody Of(TableDifference difference) => new(
        difference.Table,
        difference.Added.Length,
        difference.Changed.Length,
        difference.Removed.Length,
        difference.IsReordered,
        [.. difference.Added.Take(MostNamed)],
        [.. difference.Changed.Take(MostNamed)],
        [.. difference.Removed.Take(MostNamed)]);
}
