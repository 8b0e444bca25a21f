namespace Pbms.Core.Thai;

/// <summary>Why a text with a number in it must be asked about.</summary>
public enum NumberDoubt
{
    /// <summary>"ประมาณ 500", "หลายร้อย", "500?".</summary>
    Approximate,

    /// <summary>"กว่าร้อย", "ไม่ถึง 100", "อย่างน้อย 5", "500+".</summary>
    MoreOrLess,

    /// <summary>"3-4", "3 ถึง 4", "สองสามคน".</summary>
    Range,

    /// <summary>"ครึ่ง", "3/4", "2 ล้านครึ่ง".</summary>
    Fraction,

    /// <summary>Commas where no thousands end: "72,5", "7,2850".</summary>
    Grouping,

    /// <summary>"1 2", "5 แห่ง 75 คน".</summary>
    SeveralNumbers,

    /// <summary>"-5", "ลบห้า".</summary>
    Negative,

    /// <summary>Ten to the fifteenth or more, or more than four decimals.</summary>
    TooLarge,

    /// <summary>Cut short in speech: "พันสอง" is 1,002 or 1,200; "5k".</summary>
    Shortened,

    /// <summary>A date, a time of day: "3 ธ.ค. 67", "09:30".</summary>
    DateOrTime,

    /// <summary>A number among words that say something more: "ขาดอีก 5".</summary>
    AmongWords,

    /// <summary>Figures or number words in no known order: "1.2.3", "0812345678", "พันร้อย".</summary>
    Malformed,
}
