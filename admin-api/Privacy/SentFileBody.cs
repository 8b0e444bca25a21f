using System.Text.Json.Serialization;
using Pbms.AdminApi.Conventions;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Privacy;

/// <summary>A file the person sent as evidence.</summary>
/// <param name="MediaType">Null until it is kept.</param>
public sealed record SentFileBody(
    Guid Id, string Name, DateTimeOffset At, [property: JsonConverter(typeof(SnakeCase<EvidenceState>))] EvidenceState State, string? MediaType, long Bytes)
{
    public static SentFileBody Of(EvidenceFile file) => new(file.Id, file.Name, file.At, file.State, file.MediaType, file.Bytes);
}
