using System.Globalization;
using Pbms.Bot.Conversation;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Tests.AdminApi;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Attacks;

/// <summary>Somebody who has no link code and tries until one fits.</summary>
public sealed class GuessedCodesTests : IAsyncLifetime
{
    private const string Real = "REALCODE";
    private const string New = "NEWCOMER";

    private Ministry ministry = null!;

    public async ValueTask InitializeAsync()
    {
        ministry = await Ministry.OpenAsync();
        await IssueAsync(Real, "rep-5.1", TimeSpan.FromDays(1));
    }

    public ValueTask DisposeAsync() => ministry.DisposeAsync();

    [Fact]
    public async Task After_five_wrong_codes_an_account_waits_ten_minutes_also_across_a_restart_and_the_right_one_helps_as_little()
    {
        var guesser = ministry.Phone("guesser");
        for (var guess = 1; guess < 5; guess++) Assert.Equal(Phrases.CodeWrong, (await guesser.SayAsync($"WRONG{guess}AA")).Words);
        Assert.Equal(Phrases.CodeClosed, (await guesser.SayAsync("WRONG5AA")).Words);

        await ministry.RestartAsync();
        ministry.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(Phrases.CodeClosed, (await guesser.SayAsync(Real)).Words);

        ministry.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Contains(Phrases.Agree, (await guesser.SayAsync(Real)).Actions.Keys);
    }

    [Fact]
    public async Task A_code_of_ones_own_that_is_not_agreed_to_buys_no_more_guesses()
    {
        var insider = ministry.Phone("insider");
        for (var guess = 1; guess < 5; guess++) await insider.SayAsync($"WRONG{guess}AA");
        await insider.SayAsync(Real);
        await insider.TapAsync(Phrases.Disagree);

        Assert.Equal(Phrases.CodeClosed, (await insider.SayAsync("WRONG5AA")).Words);
    }

    [Fact]
    public async Task Many_accounts_together_are_stopped_too_and_an_admin_sees_each_guess_without_the_code_or_the_account()
    {
        var late = ministry.Phone("late");
        await late.SendAsync(Enumerable.Range(0, WrongCodes.Most).Select(guess => ministry.Phone(Guesser(guess)).Said("WRONGONE")));
        for (var guess = 0; guess < WrongCodes.Most; guess++) await ministry.Bot.Outbox.NextSentAsync();
        Assert.All(ministry.Line.Delivered, answer => Assert.Equal(Phrases.CodeWrong, answer.Screen.Words));

        Assert.Equal(Phrases.CodeClosed, (await late.SayAsync(Real)).Words);
        // Whoever is linked notices nothing of it.
        Assert.Contains(Phrases.MenuQuestion, (await ministry.Phone("rep-4.1").SayAsync(Phrases.Menu)).Words, StringComparison.Ordinal);
        ministry.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Contains(Phrases.Agree, (await late.SayAsync(Real)).Actions.Keys);

        using var admin = await AdminDoor.CallerAsync(ministry.Bot, ApiScope.Read);
        var trail = await admin.JsonAsync($"audit?action={LinkingSteps.WrongCode}&limit=200");
        Assert.Equal(WrongCodes.Most, trail.GetProperty("items").GetArrayLength());
        Assert.DoesNotContain("WRONGONE", trail.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(ministry.Phone(Guesser(0)).Account.UserId, trail.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_good_once_and_until_it_expires()
    {
        // Nobody is let go of and told so in between.
        await IssueAsync(New, "newcomer", TimeSpan.FromDays(1));
        var (first, second) = (ministry.Phone("first"), ministry.Phone("second"));
        await first.SayAsync(New);
        await second.SayAsync(New);
        await first.TapAsync(Phrases.Agree);

        Assert.Equal(Phrases.CodeWrong, (await second.TapAsync(Phrases.Agree)).Words);
        Assert.Equal(Phrases.CodeWrong, (await second.SayAsync(New)).Words);

        await IssueAsync("SHORTONE", "rep-6.1", TimeSpan.FromHours(1));
        await second.SayAsync("SHORTONE");
        ministry.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(Phrases.CodeWrong, (await second.TapAsync(Phrases.Agree)).Words);
    }

    private static IEnumerable<Change> Hired(string person) =>
        person == "newcomer" ? [new Change.PersonSaved(new Person(new PersonId(person), person, [new Assignment(Role.Reporter, new OrgUnitCode("5.1"))]))] : [];

    private static string Guesser(int number) => string.Create(CultureInfo.InvariantCulture, $"guesser-{number:000}");

    private async Task IssueAsync(string code, string person, TimeSpan life) => await ministry.Bot.Get<ICommitStore>().CommitAsync(
        new Commit(null, [.. Hired(person), new Change.LinkCodeIssued(new LinkCode(code, new PersonId(person), ministry.Clock.GetUtcNow() + life, null))], [], []), CancellationToken.None);
}
