using System.Collections.Immutable;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>What the page and the simulator say to each other.</summary>
public static class SimulatorJson
{
    public sealed record PersonItem(string PersonId, string Name, string Roles, string OrgUnit, string LineUserId, string Group);

    public sealed record People(ImmutableArray<PersonItem> Items);

    /// <param name="Iso">Bangkok time.</param>
    /// <param name="Thai">"2 ธ.ค. 67 08:30".</param>
    public sealed record Clock(DateTimeOffset Iso, string Thai);

    /// <summary>One of the three.</summary>
    public sealed record TurnClock(double? AdvanceMinutes, DateTimeOffset? Set, bool? NextWorkingDay);

    /// <param name="Blocked">Nothing goes through, either way, until the person follows the bot again.</param>
    public sealed record Chat(
        int Run, long Last, bool Blocked, ImmutableArray<TranscriptEntry> Entries, ImmutableDictionary<string, long> Elsewhere);

    public sealed record SendText(string? Text);

    public sealed record SendPostback(string? Data, string? DisplayText, DateOnly? Date);
}
