namespace Pbms.Core.Thai;

/// <summary>What a word that starts a date asks of the words after it.</summary>
internal enum DateWordKind
{
    /// <summary>Nothing: พรุ่งนี้.</summary>
    Said,

    /// <summary>A month, perhaps: สิ้นเดือน.</summary>
    EndOf,

    /// <summary>A day in figures: วันที่.</summary>
    DayNumber,

    /// <summary>A number of days or weeks: อีก, ภายใน.</summary>
    After,

    /// <summary>A week or a date, perhaps: วันศุกร์.</summary>
    Weekday,

    /// <summary>The same without วัน: ศุกร์.</summary>
    BareWeekday,
}
