namespace Pbms.Bot.Conversation.Asking;

/// <summary>What is asked about how things stand.</summary>
public enum QueryKind
{
    /// <summary>สถานะ, ภาพรวม, ภาค.</summary>
    Status,

    /// <summary>ใครยังไม่ส่ง.</summary>
    Missing,

    /// <summary>รายการสีแดง.</summary>
    Red,

    /// <summary>เทียบเดือนก่อน.</summary>
    Compare,

    /// <summary>ทำไม.</summary>
    Why,

    /// <summary>ควรเร่งอะไร.</summary>
    Levers,

    /// <summary>แนวโน้ม, with a guess at the end of the year.</summary>
    Trend,
}
