using System.Globalization;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Tests.Conversation;

/// <summary>What a step writes, as a golden chat shows it.</summary>
internal static class ChangeText
{
    public static string Of(Change change) => change switch
    {
        Change.Submitted submitted => string.Create(
            CultureInfo.InvariantCulture,
            $"submitted {submitted.Key} = {submitted.Revision.Value} (revision {submitted.ExpectedRevisions + 1}{(submitted.Revision.IsLate ? ", late" : "")}){Of(submitted.Revision.Reason)}"),
        Change.AccountLinked linked => $"linked {linked.Account} to {linked.Person} by {linked.Code}",
        Change.SentBack sentBack => $"sent back {sentBack.Key} (revision {sentBack.SendBack.Revisions}): {sentBack.SendBack.Comment}",
        Change.PromiseAnswered answered => $"promise {answered.Key} of {Day(answered.Outcome.PromisedOn)} {Of(answered.Outcome)}",
        Change.EvidenceAwaited awaited => $"evidence awaited: {awaited.File.Name}",
        Change.EvidenceGiven given => $"evidence {given.Key}: {given.Evidence.Name}",
        Change.PlannerAsked asked => $"asked about {asked.Question.OrgUnit}|{asked.Question.Line}: {asked.Question.Words}",
        Change.PlannerAnswered answered => $"answered: {answered.Answer.Words}",
        Change.HandedOver handed => $"handed over {handed.OrgUnit} from {handed.From} to {handed.To}",
        Change.RemindersPaused { Until: { } until } paused => $"reminders of {paused.Person} paused until {Day(until)}",
        Change.RemindersPaused resumed => $"reminders of {resumed.Person} resumed",
        Change.ReminderHourChosen chosen => $"reminders of {chosen.Person} from {chosen.Hour:HH:mm}",
        _ => change.GetType().Name,
    };

    private static string Of(PromiseOutcome outcome) =>
        outcome.IsKept ? "kept" : "broken" + (outcome.RenewedTo is { } day ? $", renewed to {Day(day)}" : "");

    private static string Of(ShortfallReason? reason) => reason is null
        ? ""
        : $" because {reason.Class}: {reason.Words}" + (reason.PromisedOn is { } day ? $" by {Day(day)}" : "");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
