using System.Globalization;
using System.Text.Json.Nodes;
using Pbms.Bot.Conversation;
using Pbms.Tests.Storage;
using Pbms.Tests.World;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>Events of every kind that LINE has, and some that it has not.</summary>
internal static class LineEvents
{
    private static readonly string[] Verbs = [.. typeof(Verb).GetFields().Select(field => (string)field.GetValue(null)!)];

    private static readonly string[] Arguments = ["", ":4.1", ":4.1/2024-11", ":OPS;2", ":central;2;5;x", ":0", ":-1", ":999999999999", ":1", ":other", ":5d2c0b3e8f0a4b6c9a510b1f6f8b7a11", ":4.1/2024-11/4.1.1", "::", "|x", ":1|value"];

    public static JsonObject Next(LinePhone phone, int number, Dice dice)
    {
        var made = Kind(phone, dice);
        made["webhookEventId"] = string.Create(CultureInfo.InvariantCulture, $"F{number:00000000}{dice.Below(100_000):00000}");
        if (dice.Below(10) == 0) made["mode"] = dice.Of<string>(["standby", "active", "x"]);
        if (dice.Below(10) == 0) made["timestamp"] = dice.Of<long>([0, -1, long.MaxValue, 253_402_300_799_999, 1]);
        if (dice.Below(20) == 0) made["source"] = new JsonObject { ["type"] = dice.Of<string>(["group", "room", "user", "new"]), ["groupId"] = $"C{dice.Below(5)}", ["roomId"] = "R1", ["userId"] = $"U{dice.Below(9)}" };
        return made;
    }

    public static string Action(Dice dice) => dice.Below(3) == 0 ? NastyText.Next(dice, 300) : dice.Of(Verbs) + dice.Of(Arguments);

    private static JsonObject Kind(LinePhone phone, Dice dice) => dice.Below(16) switch
    {
        < 5 => phone.Said(NastyText.Next(dice)),
        5 => phone.Said(dice.Of<string>(["เมนู", "รายงานผล", "สถานะ", "1", "ยกเลิก", "ใช่", "ส่งรายงาน", "ช่วยเหลือ"])),
        6 or 7 => phone.Event("postback", "postback", new JsonObject { ["data"] = Action(dice) }),
        8 => phone.Event("postback", "postback", new JsonObject { ["data"] = Action(dice), ["params"] = new JsonObject { ["date"] = dice.Of<string>(["2024-12-03", "0001-01-01", "9999-12-31", "2567-02-30", "x"]) } }),
        9 => phone.Event(dice.Of<string>(["follow", "unfollow"])),
        10 => phone.Event("message", "message", new JsonObject { ["type"] = dice.Of<string>(["image", "video", "audio", "sticker", "location", "hologram"]), ["id"] = "9", ["contentProvider"] = new JsonObject { ["type"] = dice.Of<string>(["line", "external"]) } }),
        11 => phone.Event("message", "message", new JsonObject { ["type"] = "file", ["id"] = $"{dice.Below(1000)}", ["fileName"] = NastyText.Next(dice, 300), ["fileSize"] = dice.Of<long>([0, -1, 1_000, 11_000_000, long.MaxValue]) }),
        12 => phone.Event(dice.Of<string>(["join", "leave", "memberJoined", "unsend", "videoPlayComplete", "beacon", "accountLink", "membership", "messageEdited", "module", "notHeardOfYet"]), "beacon", new JsonObject { ["hwid"] = "d41d8cd98f" }),
        _ => Mentioned(phone, dice),
    };

    private static JsonObject Mentioned(LinePhone phone, Dice dice)
    {
        var said = phone.Said(NastyText.Next(dice, 200));
        said["message"]!["mention"] = new JsonObject { ["mentionees"] = new JsonArray(new JsonObject { ["index"] = dice.Below(9) - 1, ["isSelf"] = dice.Below(2) == 0 }) };
        said["message"]!["quotedMessageId"] = "1";
        return said;
    }
}
