using System.Text;
using LiteDB;

namespace Pbms.Storage.LiteDb;

/// <summary>A row: its id, its body as JSON, and columns.</summary>
internal static class Row
{
    /// <summary>LiteDB refuses longer ones, and refuses only after it has begun to write.</summary>
    private const int MaxKeyBytes = 1000;

    /// <exception cref="ArgumentException">The id is empty or longer than 1,000 bytes (330 Thai letters).</exception>
    public static BsonDocument Of(string id) => new() { [Columns.Id] = Key(id) };

    /// <exception cref="ArgumentException">The id is empty or longer than 1,000 bytes (330 Thai letters).</exception>
    public static BsonDocument Of<T>(string id, T body)
    {
        var row = Of(id);
        row[Columns.Body] = StoreJson.Write(body);
        return row;
    }

    public static string Key(string text) => Encoding.UTF8.GetByteCount(text) is > 0 and <= MaxKeyBytes
        ? text
        : throw new ArgumentException($"A key must have from 1 to {MaxKeyBytes} bytes.", nameof(text));

    public static string IdOf(BsonDocument row) => row[Columns.Id].AsString;

    public static T Body<T>(BsonDocument row) => StoreJson.Read<T>(row[Columns.Body].AsString);
}
