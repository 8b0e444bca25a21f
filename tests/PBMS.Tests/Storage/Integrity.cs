using Pbms.Storage.LiteDb;
using Pbms.Storage.Rows;
using Xunit;

namespace Pbms.Tests.Storage;

/// <summary>Reads every row of every table by every way there is to it.</summary>
internal static class Integrity
{
    public static async Task CheckAsync(LiteDbDatabase database)
    {
        foreach (var table in Tables.All)
        {
            var rows = await database.ReadAsync(reader => reader.All(table), CancellationToken.None);
            Assert.Equal(rows.Select(row => row.Id).Order(StringComparer.Ordinal), rows.Select(row => row.Id));
            foreach (var (_, column) in Tables.Indexes.Where(index => index.Table == table))
            {
                var byIndex = await database.ReadAsync(
                    reader => reader.First(table, int.MaxValue, column, $"{column} != @0", "-"), CancellationToken.None);
                Assert.Equal(rows.Select(row => row.Id).Order(StringComparer.Ordinal), byIndex.Select(row => row.Id).Order(StringComparer.Ordinal));
            }
        }
    }
}
