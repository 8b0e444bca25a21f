using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Channels.Teams;
using Pbms.Core.Organisation;
using Xunit;

namespace Pbms.Tests.Channels.Teams;

public sealed class ResendGuardTests
{
    private static readonly ChatAccount Somchai = new(ChatAccount.Teams, "29:1");
    private static readonly TeamsPress Nought = new("0", IsButton: false);

    private readonly FakeTimeProvider clock = new();
    private readonly ResendGuard guard;

    public ResendGuardTests() => guard = new(clock);

    [Fact]
    public void What_was_acknowledged_late_comes_again_once_and_is_an_answer_of_its_own_after_that()
    {
        Answer("first", TimeSpan.FromSeconds(12));

        Assert.Equal("first", guard.IdOf(Somchai, Nought, "again"));
        Assert.Equal("next line", guard.IdOf(Somchai, Nought, "next line"));
    }

    [Fact]
    public void A_minute_later_nobody_sends_again()
    {
        Answer("first", TimeSpan.FromSeconds(12));
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("next line", guard.IdOf(Somchai, Nought, "next line"));
    }

    [Fact]
    public void The_same_words_to_two_questions_answered_in_time_are_two_answers()
    {
        Answer("first", TimeSpan.FromSeconds(1));

        Assert.Equal("next line", guard.IdOf(Somchai, Nought, "next line"));
    }

    [Fact]
    public void A_button_pressed_twice_was_meant_once()
    {
        var button = new TeamsPress("send", IsButton: true);
        Assert.Equal("first", guard.IdOf(Somchai, button, "first"));
        guard.Acknowledged(Somchai, button);

        Assert.Equal("first", guard.IdOf(Somchai, button, "second"));
        Assert.Equal("first", guard.IdOf(Somchai, button, "third"));
    }

    private void Answer(string eventId, TimeSpan took)
    {
        Assert.Equal(eventId, guard.IdOf(Somchai, Nought, eventId));
        clock.Advance(took);
        guard.Acknowledged(Somchai, Nought);
    }
}
