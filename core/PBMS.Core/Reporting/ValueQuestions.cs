using Pbms.Core.Planning;

namespace Pbms.Core.Reporting;

/// <summary>Which questions a typed value raises.</summary>
public static class ValueQuestions
{
    /// <summary>History says nothing before it has three months.</summary>
    private const int MonthsOfHistory = 3;

    /// <summary>More than three times the largest earlier month, or less than a third of the smallest, is unlike them all.</summary>
    private const decimal UnlikeFactor = 3;

    /// <summary>
    /// Asked when the number, read as the cumulative, comes nearer to the cumulative target than read as this month's own:
    /// 12 typed where 10 stand and 12 are planned is more likely the whole than twelve more. Past the annual target it is neither.
    /// </summary>
    public static ValueQuestion.TwoReadings? ReadingOf(decimal typed, ValueContext context)
    {
        if (context is not { Kind: LineKind.Quantity, Before: { } before and > 0 } || typed < before || typed > context.Annual) return null;
        var asMonth = before + typed;
        return Math.Abs(typed - context.Target) < Math.Abs(asMonth - context.Target)
            ? new ValueQuestion.TwoReadings(typed, asMonth, typed - before)
            : null;
    }

    /// <param name="value">This month's own result (quantity) or the value as it stands.</param>
    public static IEnumerable<ValueQuestion> About(decimal value, ValueContext context)
    {
        var standing = context.Kind is LineKind.Quantity ? (context.Before ?? 0) + value : value;
        var limit = context.Kind is LineKind.Percent ? 100 : context.Annual;
        if (limit is { } annual && standing > annual) yield return new ValueQuestion.AboveAnnual(standing, annual);
        if (context is { Kind: not LineKind.Quantity, Before: { } before } && value < before) yield return new ValueQuestion.Falls(before);
        if (UnlikeHistory(value, context) is { } unlike) yield return unlike;
    }

    private static ValueQuestion.UnlikeHistory? UnlikeHistory(decimal value, ValueContext context)
    {
        // A month without anything done is ordinary; only amounts are compared.
        if (context.Kind is not LineKind.Quantity || value == 0 || context.History.Count < MonthsOfHistory) return null;
        var (smallest, largest) = (context.History.Min(), context.History.Max());
        return largest > 0 && (value > largest * UnlikeFactor || value * UnlikeFactor < smallest)
            ? new ValueQuestion.UnlikeHistory(smallest, largest, context.History.Count)
            : null;
    }
}
