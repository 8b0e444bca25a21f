using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Storage.LiteDb;
using Xunit;

namespace Pbms.Tests.Storage;

public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int MaxWriters = 12;

    private readonly TemporaryFolder folder = new();

    // PBMS_KILLS raises the number, PBMS_SEED changes where they fall.
    private static int Kills => Setting("PBMS_KILLS", 20);

    [Fact]
    public async Task A_process_killed_at_any_moment_loses_nothing_it_acknowledged_and_leaves_nothing_half()
    {
        var seed = Setting("PBMS_SEED", 2568);
        var dice = new Dice((ulong)seed);
        var (turns, acknowledgements, files) = (0L, 0L, 0);
        var (path, acknowledged) = ("", Array.Empty<long>());
        for (var kill = 0; kill < Kills; kill++)
        {
            if (kill % 4 == 0) (path, acknowledged, files) = (folder.File($"{files}.db"), new long[MaxWriters], files + 1);
            acknowledgements += Note(await KillOneAsync(path, dice), acknowledged);
            // Looking closes the store in order; now and then the next victim finds it as the last one left it.
            if (kill % 4 == 3 || dice.Below(2) == 0) turns = await SurveyAsync(path, acknowledged);
        }

        output.WriteLine($"seed {seed}: {Kills} kills, {files} fresh files, {acknowledgements} turns acknowledged, none lost");
        output.WriteLine($"{turns} turns in the last file");
        Assert.True(acknowledgements > 0);
    }

    public void Dispose() => folder.Dispose();

    private static async Task<IReadOnlyList<string>> KillOneAsync(string path, Dice dice)
    {
        // Each finds what another left that thought in another culture.
        using var victim = new Victim(path, writers: 1 + dice.Below(MaxWriters), dice.Below(2) == 0 ? "th_TH.UTF-8" : "C");
        return dice.Below(4) switch
        {
            // While it starts and opens the store.
            0 => await victim.KillAfterAsync(TimeSpan.FromMilliseconds(60 + dice.Below(400))),
            // At the first commits of a fresh process.
            1 => await victim.KillAfterLinesAsync(1 + dice.Below(4)),
            _ => await victim.KillAfterLinesAsync(dice.Below(500)),
        };
    }

    /// <summary>Remembers what the victim said was safe; how many turns.</summary>
    private static int Note(IReadOnlyList<string> lines, long[] acknowledged)
    {
        var acks = lines.Select(line => line.Split(' ')).Where(words => words is ["ack", _, _]).ToList();
        foreach (var words in acks)
        {
            acknowledged[int.Parse(words[1], CultureInfo.InvariantCulture)] = long.Parse(words[2], CultureInfo.InvariantCulture);
        }

        return acks.Count;
    }

    private static async Task<long> SurveyAsync(string path, long[] acknowledged)
    {
        using var database = LiteDbDatabase.Open(path, NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
        await Integrity.CheckAsync(database);
        return await Survey.CheckAsync(LiteDbStores.Of(database), acknowledged);
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
