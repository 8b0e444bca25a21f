using Pbms.Core.Periods;

namespace Pbms.Core.Storage;

/// <param name="Version">Counts the replacements of the year's configuration, from 1.</param>
public sealed record YearVersion(FiscalYear Year, long Version);
