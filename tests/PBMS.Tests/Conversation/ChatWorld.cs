using Pbms.Bot.Conversation;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Messages;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Tests.Conversation;

/// <summary>The conversation over the demonstration year, with a clock the script moves and a store that is a few variables.</summary>
/// <param name="channel">The channel everybody speaks through.</param>
internal sealed class ChatWorld(string channel = ChatAccount.Line)
{
    private static readonly ImportedYear Demonstration = DemonstrationYear.BeforeLastReport();
    private static readonly NameSearch Names = PlanNames.Of(Demonstration.Year);
    private static readonly ResultBook DemonstrationResults = ResultBook.Of(Demonstration.Submissions);

    private readonly Dictionary<ChatAccount, Phone> phones = [];
    private readonly Dictionary<PersonId, Person> people = Demonstration.People.ToDictionary(someone => someone.Id);
    private readonly HashSet<PersonId> linked = [];
    private readonly List<LinkCode> codes = [];
    private ChatAccount account = new(channel, "U0");
    private Person? person;
    private readonly HashSet<Month> closed = [];
    private readonly List<Known> years = [new(Demonstration.Year) { Results = DemonstrationResults }];

    /// <summary>A fiscal year, with what has been reported and asked in it.</summary>
    private sealed class Known(PlanYear year)
    {
        public PlanYear Year { get; set; } = year;

        public ResultBook Results { get; set; } = ResultBook.Empty;

        public QuestionBook Questions { get; set; } = QuestionBook.Empty;
    }

    /// <summary>What one account's chat holds: where the conversation stands, and every button in it.</summary>
    private sealed class Phone
    {
        public string Stored { get; set; } = "";

        public List<Choice> Seen { get; } = [];

        public List<Choice> Offered { get; set; } = [];
    }

    public DateTimeOffset Now { get; set; } = BangkokClock.At(new DateOnly(2024, 12, 2), new TimeOnly(8, 30));

    /// <summary>How the admins are reached, as set.</summary>
    public string? Contact { get; set; }

    public ResultBook Results => years[0].Results;

    private Dialogue? Dialogue => DialogueJson.Read(Mine.Stored);

    private Phone Mine => PhoneOf(account);

    /// <summary>Somebody who was here before goes on where they stood.</summary>
    public void ComeBack(string id) => (person, account) = (people[new PersonId(id)], AccountOf(new PersonId(id)));

    /// <summary>Somebody of the demonstration, already linked, with a fresh conversation.</summary>
    public void Become(string id)
    {
        Link(id);
        ComeBack(id);
        Mine.Stored = "";
    }

    public void BecomeStranger() => (account, person) = (new ChatAccount(channel, "U-stranger"), null);

    /// <summary>Somebody can be reached, without having said anything yet.</summary>
    public void Link(string id) => linked.Add(new PersonId(id));

    /// <summary>Several units for the person in hand, as an admin would assign them.</summary>
    public void AlsoReportFor(string orgUnit) =>
        Save(person! with { Assignments = person.Assignments.Add(new Assignment(Role.Reporter, new OrgUnitCode(orgUnit))) });

    /// <summary>The person in hand has no duty any more, as an admin would decide.</summary>
    public void TakeDutiesAway() => Save(person! with { Assignments = [] });

    /// <summary>Somebody more, linked, with these duties and no others.</summary>
    public void Hire(string id, params ReadOnlySpan<Assignment> duties)
    {
        people[new PersonId(id)] = new Person(new PersonId(id), id, [.. duties]);
        Link(id);
    }

    public void Issue(string code, string forPerson, TimeSpan validFor) =>
        codes.Add(new LinkCode(code, new PersonId(forPerson), Now + validFor, null));

    public void Close(Month month) => closed.Add(month);

    /// <summary>The demonstration plan once more, a year later.</summary>
    public void BeginNextYear()
    {
        var (year, plan) = (Demonstration.Year, Demonstration.Year.Plan);
        var schedules = plan.Schedules.Select(schedule => schedule with { FirstReport = schedule.FirstReport?.Plus(FiscalYear.Months) });
        years.Add(new(year with { Plan = new Plan(new FiscalYear(plan.Year.BuddhistYear + 1), plan.Projects, plan.Lines, schedules) }));
    }

    /// <summary>A line is first reported in a month, and no month of it has a target.</summary>
    public void FirstReport(OrgUnitCode orgUnit, LineCode line, Month month)
    {
        var (year, plan) = (years[0].Year, years[0].Year.Plan);
        var schedules = plan.Schedules.Select(schedule => (schedule.OrgUnit, schedule.Line) == (orgUnit, line) ? schedule with { ByMonth = schedule.ByMonth.Clear(), FirstReport = month } : schedule);
        years[0].Year = year with { Plan = new Plan(plan.Year, plan.Projects, plan.Lines, schedules) };
    }

    /// <summary>A unit carries a line no more, as an admin would decide.</summary>
    public void TakeOut(OrgUnitCode orgUnit, LineCode line)
    {
        var (year, plan) = (years[0].Year, years[0].Year.Plan);
        years[0].Year = year with { Plan = new Plan(plan.Year, plan.Projects, plan.Lines, plan.Schedules.Where(schedule => (schedule.OrgUnit, schedule.Line) != (orgUnit, line))) };
    }

    /// <summary>Tap the newest button with this label; the oldest one with <paramref name="old"/>.</summary>
    public StepResult Tap(string label, bool old = false) => Take(new Input.Tapped(Find(label, old).Action));

    /// <summary>Pick a day in the date picker behind the newest button with this label.</summary>
    public StepResult Pick(string label, DateOnly day) =>
        Find(label, old: false) is { Kind: ChoiceKind.PickDate } choice ? Take(new Input.PickedDate(choice.Action, day)) : throw new FormatException($"{label} opens no date picker");

    /// <summary>One step. The dialogue is written and read back before it, as between any two messages.</summary>
    public StepResult Take(Input input)
    {
        var step = DialogueStep.Take(Dialogue, input, FactsFor(input));
        Mine.Stored = DialogueJson.Write(step.Next);
        foreach (var change in step.Changes) Apply(change);
        Show(Mine, step.Replies);
        foreach (var notice in step.Notices) Show(PhoneOf(notice.At ?? AccountOf(notice.To)), notice.Replies);
        return step;
    }

    // As the store finds it: the year that is being reported, and the one before.
    private Facts FactsFor(Input input)
    {
        var today = BangkokClock.DayOf(Now);
        var at = years.FindLastIndex(known => known.Year.Year.Contains(known.Year.Calendar.ReportingMonth(today)));
        var now = at < 0 ? years.Count - 1 : at;
        return FactsOf(years[now], input) with { OtherYear = now == 0 ? null : FactsOf(years[now - 1], input) };
    }

    private Facts FactsOf(Known known, Input input) => new(
        account, Now, person, OfferIn(input), known.Year, known.Results, known.Questions,
        PeopleDirectory.Of(people.Values.Select(someone => new Contact(someone, linked.Contains(someone.Id) ? [AccountOf(someone.Id)] : []))))
    {
        Names = Names,
        Closed = [.. closed],
        Contact = Contact,
    };

    private static void Show(Phone phone, IEnumerable<Reply> replies)
    {
        phone.Offered = [.. replies.SelectMany(Choices)];
        phone.Seen.AddRange(phone.Offered);
    }

    private Choice Find(string label, bool old) => old
        ? Mine.Seen.First(choice => choice.Label == label)
        : Mine.Offered.FirstOrDefault(choice => choice.Label == label) ?? throw new FormatException($"no button [{label}] among {string.Join(" ", Mine.Offered.Select(choice => choice.Label))}");

    private Phone PhoneOf(ChatAccount whose) => phones.TryGetValue(whose, out var phone) ? phone : phones[whose] = new Phone();

    private ChatAccount AccountOf(PersonId id) => new(channel, $"U-{id}");

    private void Save(Person saved)
    {
        people[saved.Id] = saved;
        if (person?.Id == saved.Id) person = saved;
    }

    private static IEnumerable<Choice> Choices(Reply reply) => reply is Reply.Card card ? [.. card.Buttons, .. card.Choices] : reply.Choices;

    private Offer? OfferIn(Input input)
    {
        var named = Dialogue is Dialogue.AskingConsent asking ? asking.Code : input is Input.Said said ? Offer.CodeIn(said.Text) : null;
        return codes.Find(code => code.Code == named) is { } found
            ? new Offer(found, people[found.Person])
            : null;
    }

    private void Apply(Change change)
    {
        switch (change)
        {
            case Change.Submitted submitted:
                Of(submitted.Key).Results = Of(submitted.Key).Results.With(submitted.Key, submitted.Revision);
                break;
            case Change.SentBack sentBack:
                Save(Sent(sentBack.Key) with { SendBacks = Sent(sentBack.Key).SendBacks.Add(sentBack.SendBack) });
                break;
            case Change.PromiseAnswered answered:
                Save(Sent(answered.Key) with { Outcomes = Sent(answered.Key).Outcomes.Add(answered.Outcome) });
                break;
            case Change.EvidenceGiven given:
                Save(Sent(given.Key) with { Evidence = Sent(given.Key).Evidence.Add(given.Evidence) });
                break;
            case Change.PlannerAsked asked:
                Of(asked.Question.Month).Questions = Of(asked.Question.Month).Questions.With(asked.Question);
                break;
            case Change.PlannerAnswered answered:
                var year = years.Single(known => known.Questions.Find(answered.Question) is not null);
                year.Questions = year.Questions.With(year.Questions.Find(answered.Question)! with { Answer = answered.Answer });
                break;
            case Change.HandedOver handed:
                HandOver(new Assignment(Role.Reporter, handed.OrgUnit), handed.From, handed.To);
                break;
            case Change.AccountLinked linking:
                person = people[linking.Person];
                codes[codes.FindIndex(code => code.Code == linking.Code)] = codes.Single(code => code.Code == linking.Code) with { UsedBy = linking.Account };
                break;
            default:
                break;
        }
    }

    private Known Of(Month month) => years.Single(known => known.Year.Year.Contains(month));

    private Known Of(ObligationKey key) => Of(key.Month);

    private Submission Sent(ObligationKey key) => Of(key).Results.Find(key)!;

    private void Save(Submission sent) => Of(sent.Key).Results = Of(sent.Key).Results.With(sent);

    private void HandOver(Assignment duty, PersonId from, PersonId to)
    {
        Save(people[from] with { Assignments = people[from].Assignments.Remove(duty) });
        Save(people[to] with { Assignments = people[to].Assignments.Add(duty) });
    }
}
