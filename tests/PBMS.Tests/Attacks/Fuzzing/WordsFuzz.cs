using Pbms.Bot.Conversation;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Messages;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Thai;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>Words of anything to everything that reads words, one after the other: nothing throws, nothing takes long.</summary>
[Collection(Alone.Name)]
public sealed class WordsFuzz(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2024, 12, 2);
    private static readonly ImportedYear Demonstration = DemonstrationYear.BeforeLastReport();
    private static readonly NameSearch Names = PlanNames.Of(Demonstration.Year);

    [Fact]
    public Task No_words_make_a_reader_throw_or_hang() => new FuzzRun("chat words", 45, output).FeedAsync(FeedAsync, () => Task.CompletedTask);

    private static Task FeedAsync(int number, Dice dice)
    {
        var words = NastyText.Next(dice);
        _ = CommandReader.Read(new Input.Said(words));
        _ = CommandReader.Read(new Input.Tapped(LineEvents.Action(dice)));
        _ = Offer.CodeIn(words);
        var normal = ThaiText.Normalise(words);
        Assert.Equal(normal, ThaiText.Normalise(normal));
        _ = QueryWords.Read(normal);
        _ = Names.Best(normal).ToList();
        _ = ThaiNumberReader.Read(words);
        _ = ThaiDateReader.Read(words, Today);
        _ = ThaiDateReader.FindIn(words, Today);
        _ = ThaiAnswer.Read(words);
        _ = ThaiTimeReader.Read(words);
        _ = SeveralAnswers.Read(words, 1 + dice.Below(40));
        _ = ReasonSuggestion.ClassOf(words, Demonstration.Year.ReasonClasses);
        _ = Labels.Fit(words);
        return Task.CompletedTask;
    }
}
