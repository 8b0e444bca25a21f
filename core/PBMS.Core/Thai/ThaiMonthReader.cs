namespace Pbms.Core.Thai;

/// <summary>Reads months as Thai staff type them: "ตุลาคม", "ต.ค. 67", "ตุลา ปี 2567". Years as in <see cref="ThaiDateReader"/>.</summary>
public static class ThaiMonthReader
{
    /// <summary>The month a text names that says nothing else; null for any other text, also for a month whose year cannot be read.</summary>
    /// <param name="text">As typed.</param>
    public static MonthMention? Read(string text)
    {
        var said = ThaiPoliteness.StripEnd(ThaiFolding.Fold(text)).Trim().ToString();
        if (ThaiMonths.At(said, 0) is not var (month, end)) return null;
        var (year, yearEnd) = DateYear.After(said, end);
        if (yearEnd != said.Length) return null;
        return year.Kind switch
        {
            DateYearKind.NotSaid => new(month, null),
            DateYearKind.CommonEra => new(month, year.Value),
            // "ตุลาคมปีที่แล้ว": a fiscal year or a calendar year?
            _ => null,
        };
    }
}
