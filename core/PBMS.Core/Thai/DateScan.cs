namespace Pbms.Core.Thai;

/// <summary>How willing the scanner is to see a date.</summary>
internal enum DateScan
{
    /// <summary>A date was asked for: "3/12" and "ศุกร์" are dates.</summary>
    WholeText,

    /// <summary>Any sentence: "3/12" may be a fraction, "3.12.67" a heading.</summary>
    InSentence,
}
