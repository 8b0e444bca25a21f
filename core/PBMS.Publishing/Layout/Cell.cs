using Pbms.Core.Scoring;

namespace Pbms.Publishing.Layout;

/// <param name="Lines">What stands in it, a paragraph each line break.</param>
/// <param name="Light">A sign in its colour before the text.</param>
/// <param name="Span">How many columns it covers.</param>
/// <param name="Indent">Steps to the right.</param>
/// <param name="Merge">Whether it goes on over the rows below.</param>
public sealed record Cell(
    string Lines, Align Align = Align.Left, TrafficLight? Light = null, int Span = 1, int Indent = 0, Merge Merge = Merge.None);
