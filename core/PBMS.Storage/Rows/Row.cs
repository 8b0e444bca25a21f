using System.Text;

namespace Pbms.Storage.Rows;

/// <summary>A row as every engine keeps it: its id, its body as JSON, and the columns that are searched by or said beside it.</summary>
/// <param name="id">1–1,000 bytes.</param>
/// <param name="json">Null for a row that is only an id and columns.</param>
internal sealed class Row(string id, string? json)
{
    /// <summary>LiteDB refuses longer ones, and refuses only after it has begun to write.</summary>
    private const int MaxKeyBytes = 1000;

    private readonly Dictionary<string, object> columns = [];
    // Handed to other units and threads: a body is immutable, and reads back from its JSON as it was written.
    private object? body;

    public string Id => id;

    public string? Json => json;

    public IReadOnlyDictionary<string, object> Columns => columns;

    /// <summary>A <see cref="string"/>, <see cref="long"/>, <see cref="DateTimeOffset"/> or an array of strings; null when it has none.</summary>
    public object? this[string column]
    {
        get => columns.GetValueOrDefault(column);
        set => columns[column] = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <exception cref="ArgumentException">The id is empty or longer than 1,000 bytes (330 Thai letters).</exception>
    public static Row Of(string id) => new(Key(id), null);

    /// <exception cref="ArgumentException">The id is empty or longer than 1,000 bytes (330 Thai letters).</exception>
    public static Row Of<T>(string id, T body) => new(Key(id), StoreJson.Write(body)) { body = body };

    public static string Key(string text) => Encoding.UTF8.GetByteCount(text) is > 0 and <= MaxKeyBytes
        ? text
        : throw new ArgumentException($"A key must have from 1 to {MaxKeyBytes} bytes.", nameof(text));

    /// <summary>What the row holds; read from its JSON once.</summary>
    /// <exception cref="InvalidDataException">It has no body.</exception>
    public static T Body<T>(Row row)
    {
        if (row.body is T known) return known;
        var read = StoreJson.Read<T>(row.Json ?? throw new InvalidDataException($"Row {row.Id} has no body."));
        row.body = read;
        return read;
    }

    public string Text(string column) => (string)columns[column];

    public long Number(string column) => (long)columns[column];

    public IReadOnlyList<string> Texts(string column) => (string[])columns[column];
}
