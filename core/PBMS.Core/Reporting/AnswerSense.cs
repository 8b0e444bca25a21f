using Pbms.Core.Thai;

namespace Pbms.Core.Reporting;

/// <summary>Does a piece of text sound like a result?</summary>
internal static class AnswerSense
{
    /// <summary>It says one number.</summary>
    public static bool IsNumber(string text) => ThaiNumberReader.Read(text) is NumberReading.Number;

    /// <summary>It says that there is nothing: -, ไม่มี, ยังไม่ได้ดำเนินการ.</summary>
    public static bool IsZeroWord(string text) => ThaiAnswer.Read(text) == ShortAnswer.Zero;

    /// <summary>It says one number, nothing, later, or not ours.</summary>
    public static bool IsPlain(string text) => IsNumber(text) || IsWord(text);

    /// <summary>The same, or a number to ask about ("ประมาณ 5"); not a date, nor a sentence with figures in it.</summary>
    public static bool IsResult(string text) => ThaiNumberReader.Read(text) switch
    {
        NumberReading.Number => true,
        NumberReading.Unclear unclear => IsAskedAbout(unclear.Doubt),
        _ => IsWord(text),
    };

    private static bool IsWord(string text) =>
        ThaiAnswer.Read(text) is ShortAnswer.Zero or ShortAnswer.UnclearZero or ShortAnswer.Later or ShortAnswer.NotRequired;

    private static bool IsAskedAbout(NumberDoubt doubt) => doubt is NumberDoubt.Approximate or NumberDoubt.MoreOrLess
        or NumberDoubt.Range or NumberDoubt.Fraction or NumberDoubt.Grouping or NumberDoubt.Shortened;
}
