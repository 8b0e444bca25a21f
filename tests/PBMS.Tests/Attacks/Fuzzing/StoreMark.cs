using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Tests.World;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>How far the store has come: whatever an admin changes raises one of these.</summary>
internal sealed record StoreMark(long Audit, long Year, int Keys)
{
    public static async Task<StoreMark> OfAsync(RunningBot bot)
    {
        var last = await bot.Get<IAuditStore>().PageAsync(long.MaxValue, 1, CancellationToken.None);
        var year = await bot.Get<IYearStore>().VersionAsync(new FiscalYear(2568), CancellationToken.None);
        return new(last.Count == 0 ? 0 : last[0].Position, year, (await bot.Get<IApiKeyStore>().AllAsync(CancellationToken.None)).Count);
    }
}
