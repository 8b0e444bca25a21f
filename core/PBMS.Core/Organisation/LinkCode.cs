namespace Pbms.Core.Organisation;

/// <summary>รหัสเชื่อมบัญชี: handed out by the admin, used once, makes a chat account a person's own.</summary>
/// <param name="Code">Six to twelve letters and digits, upper case, none that look alike.</param>
/// <param name="UsedBy">The account that used it; null while it is fresh.</param>
public sealed record LinkCode(string Code, PersonId Person, DateTimeOffset ExpiresAt, ChatAccount? UsedBy)
{
    public bool IsUsableAt(DateTimeOffset now) => UsedBy is null && now < ExpiresAt;
}
