using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pbms.AdminApi.Conventions;

/// <summary>Names of an enum as tables write them: "central_unit".</summary>
public sealed class SnakeCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
