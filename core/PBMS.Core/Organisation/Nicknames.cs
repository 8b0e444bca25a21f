using System.Collections.Frozen;

namespace Pbms.Core.Organisation;

/// <summary>What everybody calls a province or a part of the country, and no list of names holds. By short name.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, string[]> Known = new Dictionary<string, string[]>
    {
        ["นครราชสีมา"] = ["โคราช"],
        ["พระนครศรีอยุธยา"] = ["อยุธยา", "กรุงเก่า"],
        ["ฉะเชิงเทรา"] = ["แปดริ้ว"],
        ["นครศรีธรรมราช"] = ["เมืองคอน", "นครศรีฯ"],
        ["สมุทรปราการ"] = ["ปากน้ำ"],
        ["สมุทรสาคร"] = ["มหาชัย"],
        ["สมุทรสงคราม"] = ["แม่กลอง"],
        ["กาญจนบุรี"] = ["เมืองกาญจน์"],
        ["เพชรบุรี"] = ["เมืองเพชร"],
        ["สุพรรณบุรี"] = ["เมืองสุพรรณ"],
        ["อุบลราชธานี"] = ["เมืองอุบล"],
        ["นครสวรรค์"] = ["ปากน้ำโพ"],
        ["ภาคตะวันออกเฉียงเหนือ"] = ["อีสาน", "ภาคอีสาน"],
    }.ToFrozenDictionary();

    public static IEnumerable<string> Of(string? name) => name is not null && Known.TryGetValue(name, out var nicknames) ? nicknames : [];
}
