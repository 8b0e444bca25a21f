using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pbms.Storage.Postgres;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Moving;

/// <summary>What a table holds, in a number of rows and a sum over all of them that their order does not change.</summary>
internal readonly record struct TableDigest(long Rows, UInt128 Sum)
{
    // What else there is beside a body is worked out from it, or is the engine's own.
    private static readonly string[] Telling = [Columns.Value, Columns.ConsentedAt, Columns.Place];

    public TableDigest With(Row row) => new(Rows + 1, unchecked(Sum + HashOf(row)));

    private static UInt128 HashOf(Row row)
    {
        var text = new StringBuilder(row.Id).Append('\n');
        if (row.Json is not null) Write(JsonNode.Parse(PostgresJson.Storable(row.Json)), text);
        foreach (var column in Telling.Where(column => row[column] is not null))
            text.Append('\n').Append(column).Append('=').Append(Convert.ToString(row[column], CultureInfo.InvariantCulture));
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    // Engines give the members of an object back in an order of their own.
    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject members:
                text.Append('{');
                foreach (var (name, value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    text.Append(name).Append(':');
                    Write(value, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonArray items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case null:
                text.Append("null");
                break;
            default:
                text.Append(node.ToJsonString(StoreJson.Options));
                break;
        }
    }
}
