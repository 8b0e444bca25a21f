using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Tests.Victim;
using Xunit;

namespace Pbms.Tests.Storage;

public sealed class PowerCutTests(ITestOutputHelper output)
{
    private const int Writers = 6;
    private const int CutsOnOneFile = 8;

    // Small, so that cuts fall into checkpoints as often as into commits.
    private const long CheckpointAtBytes = 40 * LogPage.Size;

    private readonly byte[] empty = EmptyDatabase.Make();
    private int whileOpening;
    private long acknowledgements;

    // PBMS_CUTS raises the number, PBMS_SEED changes where they fall.
    private static int Cuts => Setting("PBMS_CUTS", 400);

    [Fact]
    public async Task A_power_cut_at_any_write_loses_nothing_acknowledged_and_leaves_nothing_half()
    {
        var seed = Setting("PBMS_SEED", 2568);
        var dice = new Dice((ulong)seed);
        var (data, log, acknowledged) = (empty, Array.Empty<byte>(), new long[Writers]);
        for (var cut = 0; cut < Cuts; cut++)
        {
            if (cut % CutsOnOneFile == 0) (data, log, acknowledged) = (empty, [], new long[Writers]);
            (data, log) = await CutAsync(data, log, acknowledged, dice);
            await SurveyAsync(data, log, acknowledged);
        }

        output.WriteLine($"seed {seed}: {Cuts} power cuts, {whileOpening} of them while opening");
        output.WriteLine($"{acknowledgements} turns acknowledged, none lost");
        Assert.True(acknowledgements > Cuts);
    }

    /// <summary>Writes until the power goes; what the disks hold then.</summary>
    private async Task<(byte[] Data, byte[] Log)> CutAsync(byte[] data, byte[] log, long[] acknowledged, Dice dice)
    {
        var power = dice.Below(2) == 0 ? new PowerSupply(dice.Below(200)) : new PowerSupply(dice.Below(16), onlySyncsCount: true);
        var (dataFile, logFile) = (new VolatileFile(data, power), new VolatileFile(log, power));
        try
        {
            using var database = Open(dataFile, logFile);
            await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(LiteDbStores.Of(database), writer, acknowledged)));
        }
        catch (PowerCutException)
        {
            whileOpening++;
        }

        Assert.True(power.IsOff);
        return (dataFile.Survivors(dice), logFile.Survivors(dice));
    }

    private async Task WriteAsync(StoreSet store, int writer, long[] acknowledged)
    {
        try
        {
            var chat = await store.Chats.LoadAsync(VictimTurn.AccountOf(writer), CancellationToken.None);
            for (var number = chat.Version + 1; ; number++)
            {
                var outcome = await store.Commits.CommitAsync(new VictimTurn(writer, number).ToCommit(), CancellationToken.None);
                Assert.Equal(CommitOutcome.Committed, outcome);
                acknowledged[writer] = number;
                Interlocked.Increment(ref acknowledgements);
            }
        }
        catch (IOException)
        {
            // Out of power, here or in another writer's commit.
        }
    }

    private static async Task SurveyAsync(byte[] data, byte[] log, long[] acknowledged)
    {
        var power = new PowerSupply(int.MaxValue);
        using var database = Open(new VolatileFile(data, power), new VolatileFile(log, power));
        await Survey.CheckAsync(LiteDbStores.Of(database), acknowledged);
        await Integrity.CheckAsync(database);
    }

    private static LiteDbDatabase Open(VolatileFile data, VolatileFile log) =>
        new(new("test", data, log, null), NullLogger.Instance, _ => { }, CheckpointAtBytes);

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
