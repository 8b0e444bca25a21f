using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Storage;

/// <summary>The one JSON form of everything stored, in whichever engine.</summary>
public static class StoreJson
{
    public static JsonSerializerOptions Options { get; } = Build();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="JsonException">The text is not what <see cref="Write"/> made.</exception>
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"A stored {typeof(T).Name} cannot be null.");

    private static JsonSerializerOptions Build()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // Thai stays Thai: three bytes a letter instead of six, and readable in the database.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // What a type works out from its other values is worked out again when it is read.
            IgnoreReadOnlyProperties = true,
            NumberHandling = JsonNumberHandling.Strict,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new TextConverter<OrgUnitCode>(text => new(text), code => code.Value));
        options.Converters.Add(new TextConverter<LineCode>(text => new(text), code => code.Value));
        options.Converters.Add(new TextConverter<ProjectCode>(text => new(text), code => code.Value));
        options.Converters.Add(new TextConverter<PersonId>(text => new(text), id => id.Value));
        options.Converters.Add(new TextConverter<ChatAccount>(ChatAccount.Parse, account => account.ToString()));
        options.Converters.Add(new TextConverter<Month>(ReadMonth, month => month.ToString()));
        options.Converters.Add(new TextConverter<FiscalYear>(ReadYear, year => year.ToString()));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private static Month ReadMonth(string text) =>
        Month.TryParse(text) ?? throw new JsonException("A stored month must read yyyy-MM.");

    private static FiscalYear ReadYear(string text) => new(int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
}
