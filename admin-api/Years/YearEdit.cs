using Pbms.AdminApi.Problems;
using Pbms.Core.Planning;

namespace Pbms.AdminApi.Years;

/// <summary>What an edit makes of a year: the year after it, or why not.</summary>
public abstract record YearEdit
{
    private YearEdit()
    {
    }

    /// <param name="Reason">For targets changed while the year is under way; empty when none was given.</param>
    public sealed record Made(PlanYear Year, string Reason = "") : YearEdit;

    public sealed record Refused(Refusal Refusal) : YearEdit;
}
