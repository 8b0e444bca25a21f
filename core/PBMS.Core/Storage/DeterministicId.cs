using System.Security.Cryptography;
using System.Text;

namespace Pbms.Core.Storage;

/// <summary>An id made from what it names, so that whatever runs twice names the same thing (R10).</summary>
public static class DeterministicId
{
    /// <summary>A name-based UUID (RFC 9562, version 8, SHA-256) of the parts; the same parts always make the same id.</summary>
    public static Guid From(params ReadOnlySpan<string> parts)
    {
        // A length before each part: ("ab", "c") and ("a", "bc") are different things.
        var name = new StringBuilder();
        foreach (var part in parts) name.Append(part.Length).Append(':').Append(part);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name.ToString())).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
