using System.Security.Cryptography;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>
/// Ids in the form of LINE's webhookEventId: 48 bits of time, 80 of chance, in Crockford's base 32. The chance keeps an
/// event of today apart from one of yesterday's demonstration, which took place at the same simulated time.
/// </summary>
public static class Ulid
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int TimeDigits = 10;
    private const int ChanceDigits = 16;

    public static string New(DateTimeOffset at)
    {
        var time = at.ToUnixTimeMilliseconds();
        return string.Create(TimeDigits + ChanceDigits, time, static (text, milliseconds) =>
        {
            for (var i = TimeDigits - 1; i >= 0; i--, milliseconds >>= 5) text[i] = Digits[(int)(milliseconds & 31)];
            RandomNumberGenerator.GetItems(Digits, text[TimeDigits..]);
        });
    }
}
