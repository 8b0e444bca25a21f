namespace Pbms.Core.Thai;

/// <summary>The parts a written or spoken number is made of.</summary>
internal enum NumberTokenKind
{
    /// <summary>7,285 or 1.2.</summary>
    Figures,

    /// <summary>ศูนย์; only ever alone.</summary>
    Zero,

    /// <summary>หนึ่ง to เก้า.</summary>
    Digit,

    /// <summary>เอ็ด, the one that comes last.</summary>
    LastOne,

    /// <summary>ยี่, the two of ยี่สิบ.</summary>
    TwoOfTwenty,

    /// <summary>สิบ ร้อย พัน หมื่น แสน.</summary>
    Scale,

    /// <summary>ล้าน, which stacks.</summary>
    Million,
}
