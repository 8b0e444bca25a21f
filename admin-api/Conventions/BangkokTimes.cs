using System.Text.Json;
using System.Text.Json.Serialization;
using Pbms.Core.Periods;

namespace Pbms.AdminApi.Conventions;

/// <summary>Every time of an answer is told in Bangkok, "2024-12-02T12:00:00+07:00", wherever the clock stood that took it.</summary>
public sealed class BangkokTimes : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(BangkokClock.ToBangkok(value));
}
