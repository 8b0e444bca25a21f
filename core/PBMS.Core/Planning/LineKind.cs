namespace Pbms.Core.Planning;

/// <summary>What a plan line holds. Only quantities are counted in scores (T1 note 1).</summary>
public enum LineKind
{
    /// <summary>No figures of its own; its value is the mean of its children.</summary>
    Heading,

    /// <summary>เชิงปริมาณ: months add up.</summary>
    Quantity,

    /// <summary>ร้อยละ: the latest value stands. Stored and shown, never counted.</summary>
    Percent,

    /// <summary>ระดับความสำเร็จ: the latest value stands. Stored and shown, never counted.</summary>
    Level,
}
