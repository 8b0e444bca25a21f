using Pbms.Storage.Rows;

namespace Pbms.Storage.Moving;

/// <summary>Everything a store holds, table by table, in rows that every engine understands.</summary>
internal interface IStoreContents : IAsyncDisposable
{
    /// <summary>How a person knows the store; no secret in it.</summary>
    string Name { get; }

    /// <summary>The rows of one of <see cref="MovedTables.All"/>, a bounded number at a time.</summary>
    IAsyncEnumerable<IReadOnlyList<Row>> ReadAsync(string table, CancellationToken cancellationToken);

    /// <summary>Begins to fill it anew; whatever it held is gone once <see cref="FinishAsync"/> has returned, and not before.</summary>
    Task BeginAsync(CancellationToken cancellationToken);

    Task WriteAsync(string table, IReadOnlyList<Row> rows, CancellationToken cancellationToken);

    /// <summary>All of it is on disk.</summary>
    Task FinishAsync(CancellationToken cancellationToken);
}
