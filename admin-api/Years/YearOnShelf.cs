using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.AdminApi.Years;

/// <summary>A year as of one moment.</summary>
/// <param name="Version">Of the configuration; its entity tag.</param>
/// <param name="Position">How far results have been read.</param>
public sealed record YearOnShelf(long Version, long Position, PlanYear Year, ResultBook Results)
{
    public string Tag => Conventions.Precondition.Tag(Version);
}
