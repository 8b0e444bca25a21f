using System.Text.Json.Serialization;
using Pbms.AdminApi.Conventions;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Access;

/// <param name="Name">Whose or what for; 1–100 characters.</param>
/// <param name="ValidDays">1–730.</param>
public sealed record ApiKeyRequest(string Name, [property: JsonConverter(typeof(SnakeCase<ApiScope>))] ApiScope Scope, int ValidDays = 365);
