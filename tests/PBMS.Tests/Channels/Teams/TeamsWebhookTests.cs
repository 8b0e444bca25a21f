using System.Text.Json.Nodes;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Xunit;
using static Pbms.Tests.Channels.Teams.TeamsActivities;

namespace Pbms.Tests.Channels.Teams;

/// <summary>Activities into turns: each once, whatever id it comes under.</summary>
public sealed class TeamsWebhookTests
{
    private const string Yes = "value:1@4.1/2024-11/0";

    private static readonly ChatAccount Kanda = new(ChatAccount.Teams, Entra);

    [Fact]
    public async Task Words_are_taken_without_the_names_they_are_addressed_to_and_the_chat_is_remembered()
    {
        await using var host = await TeamsTestHost.StartAsync();
        var activity = With(
            Said("<at>KPI Bot</at> รายงานผล\n"),
            ("entities", new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>KPI Bot</at>" })),
            ("attachments", new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>รายงานผล</p>" })));

        Assert.Equal((200, ""), await host.PostAsync(activity));

        var taken = Assert.Single(host.Turns.Taken);
        Assert.Equal((Kanda, "1733103000001", new Input.Said("รายงานผล"), "to:1733103000001"), (taken.Account, taken.EventId, taken.Input, taken.ReplyToken));
        Assert.Equal(new ChatAddress(Kanda, new(FakeTeams.Service), Chat, FakeTeams.Tenant), host.Store.Addresses[Kanda]);
    }

    [Fact]
    public async Task Who_has_no_object_id_is_known_by_the_id_of_Teams()
    {
        await using var host = await TeamsTestHost.StartAsync();
        var activity = Said("สวัสดี");
        activity["from"]!.AsObject().Remove("aadObjectId");
        await host.PostAsync(activity);

        Assert.Equal(new ChatAccount(ChatAccount.Teams, "29:1abc"), Assert.Single(host.Turns.Taken).Account);
    }

    [Fact]
    public async Task An_answer_on_a_card_acts_once_under_whatever_id_it_comes_and_takes_the_place_of_the_card()
    {
        await using var host = await TeamsTestHost.StartAsync();

        var (status, body) = await host.PostAsync(Pressed(Button(Yes), "f:1"));
        await host.PostAsync(Pressed(Button(Yes), "f:1"));
        host.Clock.Advance(TimeSpan.FromMinutes(4));
        await host.PostAsync(Pressed(Button(Yes), "f:2"));
        await host.PostAsync(Submitted(Button(Yes), "f:3"));

        Assert.Equal((200, "application/vnd.microsoft.activity.message"), (status, JsonNode.Parse(body)!["type"]!.GetValue<string>()));
        Assert.Single(host.Turns.Taken.DistinctBy(taken => taken.EventId));
        Assert.Equal((new Input.Tapped(Yes), "card:1733103000099"), (host.Turns.Taken[0].Input, host.Turns.Taken[0].ReplyToken));
    }

    [Fact]
    public async Task The_same_button_on_a_card_drawn_again_is_another_answer()
    {
        await using var host = await TeamsTestHost.StartAsync();
        await host.PostAsync(Pressed(Button("edit:1@4.1/2024-11", card: "c1"), "f:1"));
        await host.PostAsync(Pressed(Button("edit:1@4.1/2024-11", card: "c2"), "f:2"));

        Assert.Equal(2, host.Turns.Taken.DistinctBy(taken => taken.EventId).Count());
    }

    [Fact]
    public async Task A_way_to_go_pressed_twice_in_a_moment_is_one_and_later_is_another()
    {
        await using var host = await TeamsTestHost.StartAsync();
        await host.PostAsync(Pressed(Button("status"), "f:1"));
        await host.PostAsync(Pressed(Button("status"), "f:2"));
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.PostAsync(Pressed(Button("status"), "f:3"));

        Assert.Equal(["f:1", "f:1", "f:3"], host.Turns.Taken.Select(taken => taken.EventId));
        Assert.All(host.Turns.Taken, taken => Assert.Equal("new", taken.ReplyToken));
    }

    [Fact]
    public async Task The_same_words_twice_are_said_twice()
    {
        await using var host = await TeamsTestHost.StartAsync();
        await host.PostAsync(Said("1", "11"));
        await host.PostAsync(Said("1", "12"));

        Assert.Equal(["11", "12"], host.Turns.Taken.Select(taken => taken.EventId));
    }

    [Fact]
    public async Task A_form_a_day_and_a_choice_from_the_list_are_read_with_what_was_filled_in()
    {
        await using var host = await TeamsTestHost.StartAsync();
        await host.PostAsync(Pressed(Button("form:values@4.1/2024-11", "form", "c1", ("v:C/4.1/1.2", "7"), ("v:C/4.1/1.1", "")), "f:1"));
        await host.PostAsync(Pressed(Button("day@4.1/2024-11/0", "day", "c2", ("pbms.day", "2024-12-03")), "f:2"));
        await host.PostAsync(Pressed(Button("", "pick", "c3", ("pbms.pick", "status:4.1")), "f:3"));

        var form = Assert.IsType<Input.Submitted>(host.Turns.Taken[0].Input);
        Assert.Equal(["v:C/4.1/1.1=", "v:C/4.1/1.2=7"], form.Values.Select(value => $"{value.Key}={value.Value}"));
        Assert.Equal(new Input.PickedDate("day@4.1/2024-11/0", new DateOnly(2024, 12, 3)), host.Turns.Taken[1].Input);
        Assert.Equal(new Input.Tapped("status:4.1"), host.Turns.Taken[2].Input);
    }

    [Fact]
    public async Task Coming_and_going_are_turns_and_what_else_happens_is_passed_over()
    {
        await using var host = await TeamsTestHost.StartAsync();
        foreach (var activity in new[] { Installed("add", "f:1"), Base("conversationUpdate", "f:2"), Base("messageReaction", "f:3"), Base("unheardOf", "f:4"), Installed("remove", "f:5") })
            Assert.Equal(200, (await host.PostAsync(activity)).Status);

        Assert.Equal([new Input.Arrived(), new Input.Left()], host.Turns.Taken.Select(taken => taken.Input));
    }

    [Theory]
    [InlineData("""{"pbms":{"t":"form","a":"form:values","k":"c1"},"v0":"\ud800","v1":"1"}""")]
    [InlineData("""{"\udc00":"0","pbms":{"t":"form","a":"form:values","k":"c1"},"v1":"1"}""")]
    public async Task Half_a_letter_in_a_form_is_passed_over_and_the_rest_is_read(string data)
    {
        await using var host = await TeamsTestHost.StartAsync();
        var activity = Submitted([], "s1").ToJsonString().Replace("\"value\":{}", $"\"value\":{data}", StringComparison.Ordinal);

        Assert.Equal(200, (await host.PostAsync(activity)).Status);

        Assert.Equal(["v1"], Assert.IsType<Input.Submitted>(Assert.Single(host.Turns.Taken).Input).Values.Keys);
    }

    [Fact]
    public async Task A_request_this_bot_does_not_know_is_answered_501()
    {
        await using var host = await TeamsTestHost.StartAsync();

        Assert.Equal(501, (await host.PostAsync(With(Base("invoke", "f:1"), ("name", "task/fetch")))).Status);
    }

    [Theory]
    [InlineData("groupChat", "19:4f1b@thread.v2")]
    [InlineData("channel", "19:4f1b@thread.tacv2;messageid=1733")]
    public async Task Where_others_listen_the_group_is_the_account(string kind, string conversation)
    {
        await using var host = await TeamsTestHost.StartAsync();
        await host.PostAsync(InGroup(Said("สถานะ"), kind, conversation));
        await host.PostAsync(InGroup(Pressed(Button("send@4.1/2024-11"), "f:7"), kind, conversation));

        var group = new ChatAccount(ChatAccount.Teams, conversation.Split(';')[0]);
        Assert.Equal([(group, new Input.CalledInGroup()), (group, new Input.CalledInGroup())], host.Turns.Taken.Select(taken => (taken.Account, (Input.CalledInGroup)taken.Input)));
    }

    [Fact]
    public async Task Who_the_directory_vouches_for_gives_a_code_without_having_one()
    {
        await using var host = await TeamsTestHost.StartAsync();
        host.Store.People.Add(new Person(new("rep-4.1"), "กานดา", []) { EntraObjectId = Entra });
        await host.PostAsync(Said("สวัสดี"));

        var code = Assert.Single(host.Store.Codes);
        Assert.Equal((new PersonId("rep-4.1"), new Input.Said(code.Code)), (code.Person, Assert.Single(host.Turns.Taken).Input));
    }

    [Fact]
    public async Task A_turn_that_fails_is_answered_503_and_taken_when_it_comes_again()
    {
        await using var host = await TeamsTestHost.StartAsync();

        Assert.Equal(503, (await host.PostAsync(Said("พัง"))).Status);
        Assert.Equal(503, (await host.PostAsync(Said("พัง"))).Status);

        Assert.Equal("run 1733103000001; run 1733103000001; ", host.Turns.Story.ToString());
    }
}
