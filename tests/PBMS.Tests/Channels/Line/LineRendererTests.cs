using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Messages;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Channels.Line;

public sealed partial class LineRendererTests
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Samples => [.. SampleReplies.All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Those small enough to be read.</summary>
    public static TheoryData<string> Drawn => ["words", "quick-replies", "every-block", "question", "many-messages", "many-cards"];

    [Theory, MemberData(nameof(Drawn))]
    public void A_reply_is_drawn_as_it_was_agreed(string name) =>
        Golden.Matches(name, ForReading(new JsonArray([.. LineRenderer.Render(SampleReplies.All[name])])));

    [Theory, MemberData(nameof(Samples))]
    public void What_is_drawn_keeps_every_limit_of_LINE(string name) => LineLimits.AssertKept(LineRenderer.Render(SampleReplies.All[name]));

    [Fact]
    public void Thai_and_emoji_are_sent_as_they_are_and_what_was_typed_stays_what_it_was()
    {
        const string Typed = "🟢 ไทย \"\\\" \\uD83D\\uDFE2 \\\\uD83D\\uDFE2 𝒳\u2028é";
        var json = LineJson.Write(new JsonObject { ["a"] = Typed });
        Assert.StartsWith("""{"a":"🟢 ไทย \"\\\" \\uD83D""", json, StringComparison.Ordinal);
        Assert.Equal(Typed, JsonNode.Parse(json)!["a"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("3\u00A0ข้อ 🟡", "{\"a\":\"3\u00A0ข้อ 🟡\"}")]
    [InlineData("ไม่มีอะไรต้องแปลง", "{\"a\":\"ไม่มีอะไรต้องแปลง\"}")]
    [InlineData("🟢🔴", "{\"a\":\"🟢🔴\"}")]
    [InlineData("\\", "{\"a\":\"\\\\\"}")]
    [InlineData("\\u00A0\u00A0", "{\"a\":\"\\\\u00A0\u00A0\"}")]
    [InlineData("\u0001", "{\"a\":\"\\u0001\"}")]
    public void What_is_sent_is_as_short_as_it_can_be(string text, string json)
    {
        Assert.Equal(json, LineJson.Write(new JsonObject { ["a"] = text }));
        Assert.Equal(Encoding.UTF8.GetByteCount(json), LineJson.Bytes(new JsonObject { ["a"] = text }));
    }

    [Fact]
    public void Quick_replies_stand_under_the_last_message_only()
    {
        var messages = LineRenderer.Render(
        [
            new Reply.Words("หนึ่ง") { Choices = [new Choice("ก", "a")] },
            new Reply.Words("สอง") { Choices = [.. Enumerable.Range(1, 20).Select(number => new Choice($"ข้อ {number}", $"{number}"))] },
            new Reply.Words("สาม"),
        ]);
        Assert.Equal([false, false, true], messages.Select(message => message.ContainsKey("quickReply")));
        var items = (JsonArray)messages[2]["quickReply"]!["items"]!;
        Assert.Equal(13, items.Count);
        Assert.Equal("ข้อ 1", items[0]!["action"]!["label"]!.GetValue<string>());
    }

    [Fact]
    public void A_label_is_counted_in_letters_as_a_person_sees_them()
    {
        Assert.Equal("ผู้ที่ยังไม่ได้รายงานที่นี้", Label("ผู้ที่ยังไม่ได้รายงานที่นี้"));
        Assert.Equal(new string('ก', 19) + "…", Label(new string('ก', 21)));
        Assert.Equal(string.Concat(Enumerable.Repeat("ที่", 20)), Label(string.Concat(Enumerable.Repeat("ที่", 20))));

        static string Label(string label) => LineRenderer.Render([new Reply.Words("?") { Choices = [new Choice(label, "a")] }])[0]
            ["quickReply"]!["items"]![0]!["action"]!["label"]!.GetValue<string>();
    }

    [Fact]
    public void A_choice_LINE_would_refuse_the_message_for_is_left_out()
    {
        var message = LineRenderer.Render(
            [new Reply.Words("?") { Choices = [new Choice("", "a"), new Choice("ข", ""), new Choice("ค", new string('x', 301))] }])[0];
        Assert.False(message.ContainsKey("quickReply"));
    }

    [Fact]
    public void Nothing_to_say_makes_no_message() =>
        Assert.Empty(LineRenderer.Render([new Reply.Words(" \n"), new Reply.Card("", "", [], [])]));

    [Fact]
    public void Empty_words_on_a_card_become_a_dash()
    {
        var card = new Reply.Card("ก", "", [new CardBlock.Facts([new CardFact("", " ")]), new CardBlock.Heading("")], []);
        LineLimits.AssertKept(LineRenderer.Render([card]));
    }

    [Fact]
    public void Five_messages_stay_five_and_more_are_joined_without_losing_a_word()
    {
        Assert.Equal(5, LineRenderer.Render([.. Enumerable.Range(1, 5).Select(Words)]).Length);
        var joined = LineRenderer.Render([.. Enumerable.Range(1, 40).Select(Words)]);
        Assert.Equal(5, joined.Length);
        var text = string.Join('|', joined.Select(message => message["text"]));
        Assert.All(Enumerable.Range(1, 40), number => Assert.Contains($"ข้อ {number}.", text, StringComparison.Ordinal));

        static Reply Words(int number) => new Reply.Words($"ข้อ {number}.");
    }

    [Theory]
    [InlineData("กำหนด 3 ธ.ค. 67 (อีก 3 วันทำการ)", "กำหนด 3_ธ.ค._67 (อีก_3_วันทำการ)")]
    [InlineData("พ.ย. 67 · ข้อ 1/3", "พ.ย._67 · ข้อ 1/3")]
    [InlineData("0/1 ครั้ง · ต้องเร่งรัด\n2 ธ.ค. 67 08:30", "0/1_ครั้ง · ต้องเร่งรัด\n2_ธ.ค._67 08:30")]
    public void A_date_and_a_number_with_its_unit_stay_on_one_line(string words, string shown) =>
        Assert.Equal(shown.Replace('_', '\u00A0'), LineRenderer.Render([new Reply.Words(words)])[0]["text"]!.GetValue<string>());

    [Fact]
    public void Only_the_first_line_of_how_a_row_stands_has_its_colour()
    {
        var card = new Reply.Card("", "", [new CardBlock.Item("ประชุม", "ผลงาน 0 ครั้ง · ต้องเร่งรัด\nเลื่อนประชุม: นัดใหม่\nวันที่ 3", TrafficLight.Red)], []);
        var words = (JsonArray)LineRenderer.Render([card])[0]["contents"]!["body"]!["contents"]![0]!["contents"]![1]!["contents"]!;

        Assert.Equal(
            ["ประชุม", "ผลงาน 0\u00A0ครั้ง · ต้องเร่งรัด", "เลื่อนประชุม: นัดใหม่\nวันที่ 3"], words.Select(text => text!["text"]!.GetValue<string>()));
        Assert.Equal([false, true, false], words.Select(text => text!["weight"] is not null));
    }

    [Fact]
    public void A_card_too_large_for_one_bubble_goes_on_in_the_next_and_asks_at_the_end()
    {
        var bubbles = LineRenderer.Render([SampleReplies.Oversized(150)]);
        Assert.InRange(bubbles.Length, 2, 5);
        Assert.Equal($"ตัวชี้วัดทุกรายการ (1/{bubbles.Length})", Title(bubbles[0]));
        Assert.Equal([.. Enumerable.Repeat(false, bubbles.Length - 1), true], bubbles.Select(HasButtons));
        Assert.Contains("150. ", LineJson.Write(bubbles[^1]), StringComparison.Ordinal);
        Assert.Contains("จะดูข้อไหน?", LineJson.Write(bubbles[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_too_large_for_five_bubbles_says_how_much_is_missing_and_still_asks()
    {
        var messages = LineRenderer.Render(SampleReplies.All["far-too-large"]);
        Assert.Equal(5, messages.Length);
        var shown = messages.Sum(message => LineJson.Write(message).Split("โครงการเสริมสร้าง").Length - 1);
        var last = LineJson.Write(messages[^1]);
        Assert.Contains($"ยังมีอีก {2000 - shown:N0}\u00A0รายการ", last, StringComparison.Ordinal);
        Assert.Contains("จะดูข้อไหน?", last, StringComparison.Ordinal);
        Assert.True(HasButtons(messages[^1]));
    }

    [Fact]
    public void Drawing_twice_makes_the_same_bytes() => Assert.All(
        SampleReplies.All.Values,
        replies => Assert.Equal(LineRenderer.Render(replies).Select(LineJson.Write), LineRenderer.Render(replies).Select(LineJson.Write)));

    private static string ForReading(JsonArray messages) => EmojiEscape().Replace(
        messages.ToJsonString(Readable), emoji => JsonSerializer.Deserialize<string>($"\"{emoji.Value}\"")!);

    [GeneratedRegex(@"\\uD[89AB]..\\uD[C-F]..")]
    private static partial Regex EmojiEscape();

    private static string Title(JsonObject message) => message["contents"]!["header"]!["contents"]![0]!["text"]!.GetValue<string>();

    private static bool HasButtons(JsonObject message) => ((JsonObject)message["contents"]!).ContainsKey("footer");
}
