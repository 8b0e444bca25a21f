namespace Pbms.Core.Thai;

/// <summary>What stands before a number, taken off: "ทำได้ประมาณ", "คิดเป็นร้อยละ".</summary>
/// <param name="Doubt">The first word that makes the number one to ask about; null when there is none.</param>
/// <param name="Measure">The measure said right before the number; null when there is none.</param>
/// <param name="Rest">The text from the number on.</param>
internal readonly record struct NumberLead(NumberDoubt? Doubt, string? Measure, string Rest)
{
    /// <summary>Takes everything that may stand before a number off the front of <paramref name="said"/>.</summary>
    public static NumberLead Strip(ReadOnlySpan<char> said)
    {
        NumberDoubt? doubt = null;
        string? measure = null;
        while (true)
        {
            said = NumberManners.Leads.StripStart(said, " :=");
            var length = NumberManners.HedgesBefore.Match(said, out var hedge);
            if (length > 0)
            {
                doubt ??= hedge;
            }
            else
            {
                length = NumberWords.MeasuresBefore.Match(said, out var before);
                if (length == 0) return new NumberLead(doubt, measure, said.ToString());
                measure = before;
            }

            said = said[length..];
        }
    }
}
