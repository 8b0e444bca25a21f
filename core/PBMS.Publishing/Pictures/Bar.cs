using Pbms.Core.Scoring;

namespace Pbms.Publishing.Pictures;

/// <param name="Percent">0–100; null when nothing is due.</param>
/// <param name="Text">"92.23", with a star when demonstration data went into it; or why there is no bar.</param>
/// <param name="Light">Null exactly when <paramref name="Percent"/> is.</param>
/// <param name="Word">Of the light; colour never stands without it.</param>
public sealed record Bar(string Name, float? Percent, string Text, TrafficLight? Light, string Word);
