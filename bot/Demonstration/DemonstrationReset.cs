using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Turns;
using Pbms.Core.Storage;

namespace Pbms.Bot.Demonstration;

/// <summary>เริ่มใหม่: the store as it was at the first start.</summary>
public sealed class DemonstrationReset(IStoreEraser eraser, DemonstrationSeeder seeder, YearCache years, PeopleCache people) : ISimulatorReset
{
    public async Task StartOverAsync(CancellationToken cancellationToken)
    {
        await eraser.EraseAsync(cancellationToken);
        await seeder.SeedIfEmptyAsync(cancellationToken);
        years.Forget();
        people.Forget();
    }
}
