using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pbms.Core.Periods;

namespace Pbms.Publishing.Report;

/// <summary>The report as JSON, for other programs and for keeping: what is written reads back as the same report.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Thai as it is, not as \u escapes; the file is data, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new MonthText() },
    };

    public static byte[] Write(RoundReport report) => JsonSerializer.SerializeToUtf8Bytes(report, Options);

    /// <exception cref="JsonException">Not a report.</exception>
    public static RoundReport Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<RoundReport>(json, Options) ?? throw new JsonException("null is not a report.");

    /// <summary>"2024-11".</summary>
    private sealed class MonthText : JsonConverter<Month>
    {
        public override Month Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Month.TryParse(reader.GetString()) ?? throw new JsonException("A month is written as 2024-11.");

        public override void Write(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
