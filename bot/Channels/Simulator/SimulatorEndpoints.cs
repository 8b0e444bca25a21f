using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Pbms.Core.Periods;
using Pbms.Core.Thai;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>The simulator's page and what it calls; open to this machine only.</summary>
public static class SimulatorEndpoints
{
    private const int LongestText = 5_000;
    private const int LongestPostback = 300;
    private static readonly TimeOnly OfficeOpens = new(8, 30);
    private static readonly (DateTimeOffset From, DateTimeOffset To) Years =
        (new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2099, 12, 31, 0, 0, 0, TimeSpan.Zero));

    /// <summary>What a person does that needs no words.</summary>
    private static readonly ImmutableArray<(string Path, PhoneAction Action)> Gestures =
    [
        ("sticker", new PhoneAction.Sticker()),
        ("image", new PhoneAction.Image()),
        ("follow", new PhoneAction.Follow()),
        ("unfollow", new PhoneAction.Unfollow()),
    ];

    /// <returns>Everything mapped, for the host to bind to a door.</returns>
    public static RouteGroupBuilder MapSimulator(this IEndpointRouteBuilder routes)
    {
        var simulator = routes.MapGroup("");
        simulator.AddEndpointFilter(ThisMachine.OnlyAsync).ExcludeFromDescription();
        simulator.MapGet("/", () => TypedResults.Redirect("/simulator"));
        simulator.MapGet("/simulator", (HttpContext http) => SimulatorPage.Serve("index.html", http));
        simulator.MapGet("/simulator/{file}", (string file, HttpContext http) => SimulatorPage.Serve(file, http));

        var api = simulator.MapGroup("/simulator/api");
        api.MapGet("people", GetPeopleAsync);
        api.MapGet("clock", GetClock);
        api.MapPost("clock", TurnClockAsync);
        api.MapPost("reset", StartOverAsync);

        var chat = api.MapGroup("chats/{lineUserId}");
        chat.MapGet("", GetChatAsync);
        chat.MapPost("text", SendTextAsync);
        chat.MapPost("postback", SendPostbackAsync);
        foreach (var (path, action) in Gestures)
        {
            chat.MapPost(path, (string lineUserId, SimulatedPhone phone, CancellationToken cancellationToken) =>
                DoAsync(lineUserId, action, phone, cancellationToken));
        }

        return simulator;
    }

    private static async Task<Ok<SimulatorJson.People>> GetPeopleAsync(ISimulatorPeople people, CancellationToken cancellationToken)
    {
        var everyone = await people.AllAsync(cancellationToken);
        return TypedResults.Ok(new SimulatorJson.People([.. everyone.Select(person => new SimulatorJson.PersonItem(
            person.Id.Value, person.Name, person.Roles, person.OrgUnit, person.LineUserId, person.Group))]));
    }

    private static Ok<SimulatorJson.Clock> GetClock(SimulatedClock clock)
    {
        var now = BangkokClock.ToBangkok(clock.GetUtcNow());
        return TypedResults.Ok(new SimulatorJson.Clock(now, ThaiDateWriter.Moment(now)));
    }

    private static async Task<Results<Ok<SimulatorJson.Clock>, ProblemHttpResult>> TurnClockAsync(
        SimulatorJson.TurnClock turn,
        SimulatedClock clock,
        IEnumerable<ISimulatedClockListener> listeners,
        [FromServices] HolidayCalendar? holidays,
        CancellationToken cancellationToken)
    {
        var from = clock.GetUtcNow();
        if (TurnedTo(turn, from, holidays ?? new HolidayCalendar([])) is not { } to || to < Years.From || to > Years.To)
        {
            return Problem(StatusCodes.Status400BadRequest, "simulator.clock_out_of_range");
        }

        clock.Set(to);
        foreach (var listener in listeners) await listener.TurnedAsync(from, to, cancellationToken);
        return GetClock(clock);
    }

    private static DateTimeOffset? TurnedTo(SimulatorJson.TurnClock turn, DateTimeOffset now, HolidayCalendar holidays) => turn switch
    {
        { Set: { } instant } => instant,
        { AdvanceMinutes: { } minutes } when Math.Abs(minutes) <= TimeSpan.FromDays(3660).TotalMinutes => now.AddMinutes(minutes),
        { NextWorkingDay: true } => BangkokClock.At(holidays.WorkingDayFrom(BangkokClock.DayOf(now).AddDays(1)), OfficeOpens),
        _ => null,
    };

    private static async Task<NoContent> StartOverAsync(
        ISimulatorReset reset,
        SimulatedClock clock,
        SimulatedLine line,
        SimulatorTranscript transcript,
        CancellationToken cancellationToken)
    {
        line.Forget();
        clock.Restart();
        await reset.StartOverAsync(cancellationToken);
        transcript.Clear();
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<SimulatorJson.Chat>, ProblemHttpResult>> GetChatAsync(
        string lineUserId,
        long? since,
        SimulatedPhone phone,
        SimulatedLine line,
        SimulatorTranscript transcript,
        CancellationToken cancellationToken)
    {
        if (!await phone.KnowsAsync(lineUserId, cancellationToken)) return UnknownPerson();
        var excerpt = transcript.Since(lineUserId, since ?? 0);
        return TypedResults.Ok(new SimulatorJson.Chat(
            excerpt.Run, excerpt.Last, line.HasBlocked(lineUserId), excerpt.Entries, excerpt.Elsewhere));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> SendTextAsync(
        string lineUserId, SimulatorJson.SendText body, SimulatedPhone phone, CancellationToken cancellationToken) =>
        body.Text is { Length: > 0 and <= LongestText } text
            ? await DoAsync(lineUserId, new PhoneAction.Text(text), phone, cancellationToken)
            : Problem(StatusCodes.Status400BadRequest, "simulator.text_length");

    private static async Task<Results<NoContent, ProblemHttpResult>> SendPostbackAsync(
        string lineUserId, SimulatorJson.SendPostback body, SimulatedPhone phone, CancellationToken cancellationToken) =>
        body.Data is { Length: > 0 and <= LongestPostback } data
            ? await DoAsync(lineUserId, new PhoneAction.Postback(data, body.DisplayText, body.Date), phone, cancellationToken)
            : Problem(StatusCodes.Status400BadRequest, "simulator.postback_length");

    private static async Task<Results<NoContent, ProblemHttpResult>> DoAsync(
        string lineUserId, PhoneAction action, SimulatedPhone phone, CancellationToken cancellationToken) =>
        await phone.DoAsync(lineUserId, action, cancellationToken) switch
        {
            PhoneOutcome.Taken => TypedResults.NoContent(),
            PhoneOutcome.UnknownPerson => UnknownPerson(),
            PhoneOutcome.Blocked => Problem(StatusCodes.Status409Conflict, "simulator.blocked"),
            PhoneOutcome.WebhookRefused => Problem(StatusCodes.Status502BadGateway, "simulator.webhook_refused"),
            var other => throw new UnreachableException($"phone outcome {other}"),
        };

    private static ProblemHttpResult UnknownPerson() => Problem(StatusCodes.Status404NotFound, "simulator.unknown_person");

    private static ProblemHttpResult Problem(int status, string title) => TypedResults.Problem(statusCode: status, title: title);
}
