namespace Pbms.Core.Scoring;

/// <summary>How a figure was combined from its parts (DOMAIN §4); said wherever a figure is opened.</summary>
public enum ScoreRule
{
    /// <summary>A line: result ÷ target, capped at 100.</summary>
    ResultOverTarget,

    /// <summary>A project or province: mean of its due and ahead-of-plan quantity lines, headings left out.</summary>
    MeanOfLines,

    /// <summary>A central unit, or a heading in it: mean of what stands directly under it.</summary>
    MeanOfItems,

    /// <summary>A division: mean of its due units.</summary>
    MeanOfUnits,

    /// <summary>Central overall: mean of the divisions, not of the units.</summary>
    MeanOfDivisions,

    /// <summary>Overall by project and regional overall: plain mean of the projects.</summary>
    MeanOfProjects,
}
