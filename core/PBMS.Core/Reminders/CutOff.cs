using Pbms.Core.Periods;
using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>Results as they stood at a cut-off.</summary>
public static class CutOff
{
    /// <summary>Every submission with what had come by the end of a day; those begun later are left out.</summary>
    public static IEnumerable<Submission> AsOfEnd(this ResultBook results, DateOnly day)
    {
        var end = BangkokClock.At(day.AddDays(1), TimeOnly.MinValue);
        return results.All.Select(submission => AsOf(submission, end)).OfType<Submission>();
    }

    private static Submission? AsOf(Submission submission, DateTimeOffset end) => submission.Revisions[0].At >= end
        ? null
        : submission with
        {
            Revisions = [.. submission.Revisions.TakeWhile(revision => revision.At < end)],
            SendBacks = [.. submission.SendBacks.Where(sendBack => sendBack.At < end)],
            Outcomes = [.. submission.Outcomes.Where(outcome => outcome.At < end)],
        };
}
