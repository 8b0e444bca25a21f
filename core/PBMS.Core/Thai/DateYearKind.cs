namespace Pbms.Core.Thai;

/// <summary>How the year of a date was said.</summary>
internal enum DateYearKind
{
    /// <summary>Not at all.</summary>
    NotSaid,

    /// <summary>In figures; kept as a CE year.</summary>
    CommonEra,

    /// <summary>ปีนี้, ปีหน้า: years from this one.</summary>
    FromThisYear,

    /// <summary>In figures that fit no era, or both.</summary>
    Unclear,
}
