namespace Pbms.Benchmarks.Turns;

/// <summary>One thing said and its reply.</summary>
/// <param name="Ended">Stopwatch's timestamp of the reply's arrival.</param>
/// <param name="Webhook">How long the webhook took to answer.</param>
/// <param name="Error">What went wrong; null when nothing did.</param>
internal readonly record struct Turn(long Ended, TimeSpan Webhook, string? Error);
