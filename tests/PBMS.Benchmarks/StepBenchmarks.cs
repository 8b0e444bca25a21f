using BenchmarkDotNet.Attributes;
using Pbms.Bot.Conversation;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Benchmarks;

/// <summary>One step of a conversation over the demonstration year, its dialogue read and written as a turn does.</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private Facts facts = null!;
    private string asking = "";
    private string reviewing = "";

    [GlobalSetup]
    public void Prepare()
    {
        var imported = DemonstrationYear.BeforeLastReport();
        var now = BangkokClock.At(new DateOnly(2024, 12, 2), new TimeOnly(8, 30));
        var person = imported.People.Single(someone => someone.Id.Value == "rep-4.1");
        facts = new Facts(new ChatAccount(ChatAccount.Line, "U1"), now, person, null, imported.Year, ResultBook.Of(imported.Submissions), QuestionBook.Empty, PeopleDirectory.Of(imported.People.Select(someone => new Contact(someone, []))))
        {
            Names = PlanNames.Of(imported.Year),
        };
        asking = Say("", "รายงานผล");
        reviewing = Say(Say(Say(asking, "1"), "1"), "1");
    }

    /// <summary>The floor: a dialogue read and written, nothing decided.</summary>
    [Benchmark(Baseline = true)]
    public string ReadAndWriteDialogue() => DialogueJson.Write(DialogueJson.Read(asking)!);

    [Benchmark]
    public string Menu() => Say(asking, "เมนู");

    [Benchmark]
    public string AnswerWithANumber() => Say(asking, "7,285 ครั้ง");

    [Benchmark]
    public string Send() => Say(reviewing, "ส่งรายงาน");

    private string Say(string dialogue, string words) =>
        DialogueJson.Write(DialogueStep.Take(DialogueJson.Read(dialogue), new Input.Said(words), facts).Next);
}
