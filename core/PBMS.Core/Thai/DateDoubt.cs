namespace Pbms.Core.Thai;

/// <summary>Why a text about a date must be asked about.</summary>
public enum DateDoubt
{
    /// <summary>No such day: "31 ก.พ.", "วันที่ 32".</summary>
    Impossible,

    /// <summary>A stretch of time: "กลางเดือน", "สัปดาห์หน้า", "ประมาณ 3 ธ.ค.".</summary>
    Vague,

    /// <summary>A month without a day, or a bare figure: "ธ.ค. 67", "3".</summary>
    Incomplete,

    /// <summary>A year that could be of either era, or of none: "3/12/24".</summary>
    Year,

    /// <summary>"3-4 ธ.ค.", "3 ธ.ค. หรือ 5 ธ.ค.".</summary>
    SeveralDates,

    /// <summary>The day of the week said is not that of the date: "วันพุธที่ 3 ธ.ค. 67".</summary>
    WrongWeekday,
}
