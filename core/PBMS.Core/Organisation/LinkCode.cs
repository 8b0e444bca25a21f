using System.Security.Cryptography;
using System.Text;

namespace Pbms.Core.Organisation;

/// <summary>รหัสเชื่อมบัญชี: handed out by the admin, used once, makes a chat account a person's own.</summary>
/// <param name="Code">Six to twelve letters and digits, upper case, none that look alike.</param>
/// <param name="UsedBy">The account that used it; null while it is fresh.</param>
public sealed record LinkCode(string Code, PersonId Person, DateTimeOffset ExpiresAt, ChatAccount? UsedBy)
{
    public bool IsUsableAt(DateTimeOffset now) => UsedBy is null && now < ExpiresAt;

    /// <summary>The one of these that was typed, or null. Every one is compared, each in the same time, so that how long the answer takes says nothing of how
    /// nearly a guess was right.</summary>
    /// <param name="typed">Upper case.</param>
    public static LinkCode? Typed(IEnumerable<LinkCode> codes, string typed)
    {
        var given = Encoding.UTF8.GetBytes(typed);
        LinkCode? found = null;
        foreach (var code in codes)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code.Code), given)) found = code;
        }

        return found;
    }
}
