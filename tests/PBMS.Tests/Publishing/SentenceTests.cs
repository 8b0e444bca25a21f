using System.Collections.Immutable;
using System.Text;
using Pbms.Publishing.Documents;
using Pbms.Publishing.Sentences;
using Xunit;

namespace Pbms.Tests.Publishing;

/// <summary>An evaluator may reword any sentence; a slip is told by name before anything is printed.</summary>
public sealed class SentenceTests
{
    [Fact]
    public void A_reworded_sentence_is_the_one_printed()
    {
        var sentences = Read("""{ "footer": "ณ {asOf} รอบ {months}", "central.overall": "ส่วนกลาง {percent}" }""");
        using var docx = new DocxReader(DocxWriter.Write(PublishedYear.Printed, sentences));

        Assert.Contains("ส่วนกลาง 92.23*", docx.Paragraphs);
        Assert.StartsWith("ณ 9 ธันวาคม 2567 รอบ 2", docx.Main.FooterParts.Single().Footer!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "footer": "{asof}" }""", "\"footer\" cannot say {asof}; it can say {asOf}")]
    [InlineData("""{ "footer": "{}" }""", "\"footer\" cannot say {}")]
    [InlineData("""{ "foter": "x" }""", "no sentence \"foter\"")]
    [InlineData("""{ "footer": null }""", "\"footer\" has no text")]
    [InlineData("""{ "footer": 1 }""", "not a JSON object of texts: line 1")]
    [InlineData("[", "not a JSON object of texts")]
    public void A_slip_is_named(string json, string fault) =>
        Assert.Contains(fault, Assert.Single(Refused(json)), StringComparison.Ordinal);

    [Fact]
    public void Every_slip_is_named_at_once() => Assert.Equal(2, Refused("""{ "footer": "{x}", "title": "{y}" }""").Length);

    [Fact]
    public void Every_sentence_has_a_key_of_its_own() =>
        Assert.Equal(Wording.All.Length, Wording.All.DistinctBy(sentence => sentence.Key).Count());

    [Fact]
    public void Every_sentence_there_is_can_be_reworded()
    {
        var written = typeof(Wording).GetFields().Where(field => field.FieldType == typeof(Sentence)).Select(field => (Sentence)field.GetValue(null)!);

        Assert.Equivalent(written, Wording.All, strict: true);
    }

    private static SentenceBook Read(string json) => Assert.IsType<SentencesResult.Read>(SentenceBook.Read(Encoding.UTF8.GetBytes(json))).Sentences;

    private static ImmutableArray<string> Refused(string json) => Assert.IsType<SentencesResult.Refused>(SentenceBook.Read(Encoding.UTF8.GetBytes(json))).Faults;
}
