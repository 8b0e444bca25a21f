namespace Pbms.Storage.Rows;

/// <summary>Rows as they stand for whoever asks.</summary>
internal interface IRows
{
    Row? Find(string table, string id);

    /// <summary>Those of these rows that are there, in no order: one question for many.</summary>
    IReadOnlyList<Row> Find(string table, IReadOnlyCollection<string> ids);

    /// <summary>Rows whose column, which has an index, holds the value; in no order.</summary>
    IReadOnlyList<Row> Where(string table, string column, string value);

    /// <summary>Every row, in no order; for what is done once in a blue moon.</summary>
    IReadOnlyList<Row> All(string table);
}
