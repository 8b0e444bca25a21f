using System.Globalization;

namespace Pbms.Benchmarks.Turns;

/// <summary>The bot a load is for, as its process is told of it: "WEBHOOK PID" or "WEBHOOK PID PID-OF-DATABASE".</summary>
internal sealed record PeerAtWork(Uri Webhook, int Process, int? Database)
{
    public static PeerAtWork Read(string told) => told.Split(' ') switch
    {
        [var webhook, var process] => new(new Uri(webhook), Number(process), null),
        [var webhook, var process, var database] => new(new Uri(webhook), Number(process), Number(database)),
        _ => throw new InvalidOperationException($"'{told}' tells of no bot"),
    };

    public override string ToString() => $"{Webhook} {Process} {Database}".TrimEnd();

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
