using System.Security.Cryptography;
using System.Text.Json;
using Pbms.Core.Organisation;

namespace Pbms.AdminApi.People;

/// <summary>Somebody the bot knows.</summary>
/// <param name="Id">1–50 characters; stays when everything else about them is erased.</param>
/// <param name="EntraObjectId">Object id of their account in the ministry's Entra directory, a GUID; null when not known.</param>
public sealed record PersonBody(string Id, string Name, IReadOnlyList<DutyBody> Duties, string? EntraObjectId = null)
{
    public static PersonBody Of(Person person) =>
        new(person.Id.Value, person.Name, [.. person.Assignments.Select(duty => new DutyBody(duty.Role, duty.OrgUnit.Value))], person.EntraObjectId);

    public Person Person() => new(new(Id), Name, [.. Duties.Select(duty => new Assignment(duty.Role, new(duty.OrgUnit)))])
    {
        EntraObjectId = EntraObjectId?.ToLowerInvariant(),
    };

    /// <summary>A fingerprint of what it says: people have no version of their own.</summary>
    public string Tag() => $"\"{Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)).AsSpan(0, 8))}\"";
}
