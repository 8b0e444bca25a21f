namespace Pbms.Core.Organisation;

/// <summary>What a found name stands for.</summary>
public enum NameKind
{
    Office,
    Division,
    CentralUnit,
    Province,

    /// <summary>ภาค: the provinces of one part of the country; its code is its name.</summary>
    Region,
    Project,
}
