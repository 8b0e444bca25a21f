using System.Globalization;
using LiteDB;
using LiteDB.Engine;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>A database with all its tables and nothing in them, made in memory so that a crash never leaves half a file.</summary>
internal static class EmptyDatabase
{
    private const string SchemaVersion = "schema_version";

    /// <summary>Counts up with every table and index that is added; a file of an earlier one is given what it lacks.</summary>
    private const long CurrentSchema = 2;

    // Where LiteDB 5 keeps its mark in the first page.
    private const long SignatureAt = 32;

    private static ReadOnlySpan<byte> Signature => "** This is a LiteDB file **"u8;

    // By code point. The default follows the culture of the process that made the file: under th-TH "wh:1-23" equals "wh:12-3".
    private static readonly Collation Collation = new(CultureInfo.InvariantCulture.LCID, CompareOptions.Ordinal);

    public static byte[] Make()
    {
        using var data = new MemoryStream();
        using var log = new MemoryStream();
        using (var engine = new LiteEngine(new EngineSettings { DataStream = data, LogStream = log, Collation = Collation }))
        {
            // Zero: the engine never checkpoints by itself.
            engine.Pragma("CHECKPOINT", 0);
            engine.Pragma("UTC_DATE", true);
            Complete(engine);
            engine.Checkpoint();
        }

        return data.ToArray();
    }

    /// <summary>Looks at the file before LiteDB does, which writes over a file too short to be a database and throws at a foreign one.</summary>
    /// <exception cref="InvalidDataException">It is not a database of LiteDB.</exception>
    public static void CheckHeader(IStoreFile data, string name)
    {
        Span<byte> header = stackalloc byte[Signature.Length];
        if (data.Read(SignatureAt, header) < header.Length || !header.SequenceEqual(Signature))
            throw new InvalidDataException($"{name} is not a database of PBMS.Bot.");
    }

    /// <returns>The schema it was made with.</returns>
    /// <exception cref="InvalidDataException">The file was made by a newer PBMS.Bot, or is not a database of PBMS.Bot.</exception>
    public static long Check(RowReader rows, string name)
    {
        var version = rows.Find(Tables.Meta, SchemaVersion)?.Number(Columns.Value)
            ?? throw new InvalidDataException($"{name} is not a database of PBMS.Bot.");
        return version <= CurrentSchema ? version : throw new InvalidDataException($"{name} was written by a newer PBMS.Bot (schema {version}).");
    }

    /// <summary>Gives a file of an earlier PBMS.Bot what it lacks. Cut short, it is done again at the next start.</summary>
    /// <returns>Whether anything had to be done.</returns>
    /// <exception cref="InvalidDataException">As <see cref="Check"/>.</exception>
    public static bool Upgrade(LiteEngine engine, RowReader rows, string name)
    {
        if (Check(rows, name) == CurrentSchema) return false;
        Complete(engine);
        return true;
    }

    // Each of these is a transaction of its own, on disk in this order: the version comes last, and says that all the others are there.
    private static void Complete(LiteEngine engine)
    {
        foreach (var table in Tables.All.Except(engine.GetCollectionNames())) Create(engine, table);
        foreach (var (table, column) in Tables.Indexes) engine.EnsureIndex(table, column, BsonExpression.Create($"$.{column}"), false);
        engine.Upsert(Tables.Meta, [new() { [Columns.Id] = SchemaVersion, [Columns.Value] = CurrentSchema }], BsonAutoId.ObjectId);
    }

    // A table comes into being with its first row.
    private static void Create(LiteEngine engine, string table)
    {
        engine.Insert(table, [new() { [Columns.Id] = table }], BsonAutoId.ObjectId);
        engine.Delete(table, [table]);
    }
}
