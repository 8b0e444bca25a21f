using System.Globalization;
using Pbms.Bot.Conversation;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Messages;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Tests.Conversation;

/// <summary>The conversation over the demonstration year, with a clock the script moves and a store that is a few variables.</summary>
internal sealed class ChatWorld
{
    private static readonly ImportedYear Demonstration = DemonstrationYear.BeforeLastReport();
    private static readonly ResultBook DemonstrationResults = ResultBook.Of(Demonstration.Submissions);

    private ChatAccount account = new(ChatAccount.Line, "U0");
    private Person? person;
    private ResultBook results = DemonstrationResults;
    private string stored = "";
    private readonly Dictionary<ChatAccount, string> left = [];
    private readonly List<LinkCode> codes = [];
    private readonly List<Choice> seen = [];
    private List<Choice> offered = [];

    public DateTimeOffset Now { get; set; } = BangkokClock.At(new DateOnly(2024, 12, 2), new TimeOnly(8, 30));

    public Dialogue? Dialogue => DialogueJson.Read(stored);

    public ResultBook Results => results;

    /// <summary>Somebody who was here before goes on where they stood.</summary>
    public void ComeBack(string id)
    {
        left[account] = stored;
        person = Demonstration.People.Single(someone => someone.Id.Value == id);
        account = new ChatAccount(ChatAccount.Line, $"U-{id}");
        stored = left[account];
    }

    /// <summary>Somebody of the demonstration, already linked, with a fresh conversation.</summary>
    public void Become(string id)
    {
        left[account] = stored;
        person = Demonstration.People.Single(someone => someone.Id.Value == id);
        (account, stored) = (new ChatAccount(ChatAccount.Line, $"U-{id}"), "");
    }

    public void BecomeStranger() => (account, person, stored) = (new ChatAccount(ChatAccount.Line, "U-stranger"), null, "");

    /// <summary>Several units for the person in hand, as an admin would assign them.</summary>
    public void AlsoReportFor(string orgUnit) =>
        person = person! with { Assignments = person.Assignments.Add(new Assignment(Role.Reporter, new OrgUnitCode(orgUnit))) };

    public void Issue(string code, string forPerson, TimeSpan validFor) =>
        codes.Add(new LinkCode(code, new PersonId(forPerson), Now + validFor, null));

    /// <summary>Tap the newest button with this label; the oldest one with <paramref name="old"/>.</summary>
    public StepResult Tap(string label, bool old = false)
    {
        var choice = old ? seen.First(choice => choice.Label == label) : offered.First(choice => choice.Label == label);
        return Take(new Input.Tapped(choice.Action));
    }

    /// <summary>One step. The dialogue is written and read back before it, as between any two messages.</summary>
    public StepResult Take(Input input)
    {
        var step = DialogueStep.Take(DialogueJson.Read(stored), input, new Facts(account, Now, person, OfferIn(input), Demonstration.Year, results));
        stored = DialogueJson.Write(step.Next);
        foreach (var change in step.Changes) Apply(change);
        offered = [.. step.Replies.SelectMany(Choices)];
        seen.AddRange(offered);
        return step;
    }

    private static IEnumerable<Choice> Choices(Reply reply) => reply is Reply.Card card ? [.. card.Buttons, .. card.Choices] : reply.Choices;

    private Offer? OfferIn(Input input)
    {
        var named = Dialogue is Dialogue.AskingConsent asking ? asking.Code : input is Input.Said said ? Offer.CodeIn(said.Text) : null;
        return codes.Find(code => code.Code == named) is { } found
            ? new Offer(found, Demonstration.People.Single(someone => someone.Id == found.Person))
            : null;
    }

    private void Apply(Change change)
    {
        switch (change)
        {
            case Change.Submitted submitted:
                results = results.With(submitted.Key, submitted.Revision);
                break;
            case Change.AccountLinked linked:
                person = Demonstration.People.Single(someone => someone.Id == linked.Person);
                codes[codes.FindIndex(code => code.Code == linked.Code)] = codes.Single(code => code.Code == linked.Code) with { UsedBy = linked.Account };
                break;
            default:
                break;
        }
    }

    public static string Describe(Change change) => change switch
    {
        Change.Submitted submitted => string.Create(
            CultureInfo.InvariantCulture,
            $"submitted {submitted.Key} = {submitted.Revision.Value} (revision {submitted.ExpectedRevisions + 1}{(submitted.Revision.IsLate ? ", late" : "")}){Describe(submitted.Revision.Reason)}"),
        Change.AccountLinked linked => $"linked {linked.Account} to {linked.Person} by {linked.Code}",
        Change.AccountUnreachable unreachable => $"unreachable {unreachable.Account}",
        _ => change.GetType().Name,
    };

    private static string Describe(ShortfallReason? reason) => reason is null
        ? ""
        : $" because {reason.Class}: {reason.Words}" + (reason.PromisedOn is { } day ? string.Create(CultureInfo.InvariantCulture, $" by {day:yyyy-MM-dd}") : "");
}
