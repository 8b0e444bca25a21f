using System.Security.Cryptography;
using System.Text;

namespace Pbms.Bot.Channels.Line;

/// <summary>LINE's proof that a webhook is LINE's: base64 of HMAC-SHA256, keyed with the channel secret, over the raw body bytes.</summary>
public static class LineSignature
{
    public static string Compute(string channelSecret, ReadOnlySpan<byte> body) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(channelSecret), body));

    /// <param name="channelSecret">Without one nothing is valid: an empty key is a key anybody knows.</param>
    /// <param name="signature">As received, null when missing.</param>
    public static bool IsValid(string? channelSecret, ReadOnlySpan<byte> body, string? signature)
    {
        if (string.IsNullOrWhiteSpace(channelSecret) || string.IsNullOrEmpty(signature)) return false;
        // The texts are compared, not the bytes they stand for: base64 has several spellings of the same bytes, LINE has one.
        var expected = Encoding.ASCII.GetBytes(Compute(channelSecret, body));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature));
    }
}
