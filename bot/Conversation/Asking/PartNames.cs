namespace Pbms.Bot.Conversation.Asking;

/// <summary>What the three parts of the report are called.</summary>
internal static class PartNames
{
    /// <returns>Key of the topic; null when the words name no part.</returns>
    public static string? Find(string words) => words.Replace("ภาพรวม", "", StringComparison.Ordinal).Trim() switch
    {
        "ส่วนกลาง" or "หน่วยงานส่วนกลาง" => Topic.OfCentral,
        "ส่วนภูมิภาค" or "ภูมิภาค" or "หน่วยงานส่วนภูมิภาค" or "ทุกจังหวัด" => Topic.OfRegional,
        "ตามโครงการ" or "จำแนกตามโครงการ" or "รายโครงการ" => Topic.OfProjects,
        _ => null,
    };
}
