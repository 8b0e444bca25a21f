using LiteDB;

namespace Pbms.Storage.LiteDb;

/// <summary>Rows as they stand for whoever asks.</summary>
internal interface IRows
{
    BsonDocument? Find(string table, string id);

    /// <summary>Those of these rows that are there, in no order: one question for many.</summary>
    IReadOnlyList<BsonDocument> Find(string table, IReadOnlyCollection<string> ids);

    /// <summary>Rows whose column, which has an index, holds the value; in no order.</summary>
    IReadOnlyList<BsonDocument> Where(string table, string column, string value);

    /// <summary>Every row, in no order; for what is done once in a blue moon.</summary>
    IReadOnlyList<BsonDocument> All(string table);
}
