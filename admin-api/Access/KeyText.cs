using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Access;

/// <summary>The text of a key, "pbms_" id "_" secret: the id finds it, the secret of 256 random bits proves it.</summary>
public sealed record KeyText(string Id, string Text)
{
    private const string Prefix = "pbms_";
    private const int IdLength = 10;
    private const int SecretBytes = 32;

    public string Hash => HashOf(Text);

    public static KeyText Make()
    {
        var id = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", IdLength);
        return new KeyText(id, $"{Prefix}{id}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes))}");
    }

    /// <summary>Null when it cannot be a key.</summary>
    public static KeyText? Parse(string text) =>
        text.Length is > 40 and < 100 && text.StartsWith(Prefix, StringComparison.Ordinal) && text[Prefix.Length..].IndexOf('_', StringComparison.Ordinal) == IdLength
            ? new KeyText(text.Substring(Prefix.Length, IdLength), text)
            : null;

    public bool Proves(ApiKey key) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(key.Hash));

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
