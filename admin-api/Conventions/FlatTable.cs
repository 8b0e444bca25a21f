using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pbms.Core.Import;
using Pbms.Core.Periods;

namespace Pbms.AdminApi.Conventions;

/// <summary>Any list as a table: a column for each property in snake_case, dates as ISO writes them, times in Bangkok, several words with semicolons between.</summary>
public static class FlatTable
{
    private static readonly JsonSerializerOptions Nested = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ImportTable Of<T>(string name, IEnumerable<T> items)
    {
        var columns = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        return new(
            name,
            [.. columns.Select(column => JsonNamingPolicy.SnakeCaseLower.ConvertName(column.Name))],
            [.. items.Select(item => columns.Select(column => Text(column.GetValue(item))).ToImmutableArray())]);
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "yes" : "no",
        Enum kind => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => BangkokClock.ToBangkok(moment).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable<string> words => string.Join(';', words),
        _ => JsonSerializer.Serialize(value, Nested),
    };
}
