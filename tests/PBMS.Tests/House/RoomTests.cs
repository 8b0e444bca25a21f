using System.Reflection;
using Pbms.AdminApi;
using Pbms.Bot;
using Pbms.Core.Scoring;
using Pbms.Publishing.Tables;
using Pbms.Storage.LiteDb;
using Xunit;

namespace Pbms.Tests.House;

/// <summary>Who may know whom: the rooms of the house and the doors between them.</summary>
public sealed class RoomTests
{
    private const string Channels = "Pbms.Bot.Channels.";

    private static readonly Assembly Core = typeof(Fraction).Assembly;
    private static readonly Assembly Storage = typeof(LiteDbDatabase).Assembly;
    private static readonly Assembly Publishing = typeof(CsvTables).Assembly;
    private static readonly Assembly AdminApi = typeof(AdminApiRegistration).Assembly;
    private static readonly string BaseLibrary = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly IReadOnlyList<(Type Type, IReadOnlySet<Type> Named)> Bot = [.. TypeUse.In(typeof(BotHost).Assembly)];

    [Fact]
    public void Core_stands_on_the_base_library_alone() =>
        Assert.Empty(Core.GetReferencedAssemblies().Where(name => !IsBaseLibrary(Assembly.Load(name))).Select(name => name.Name));

    [Fact]
    public void Storage_and_publishing_know_only_core_and_the_admin_API_core_and_publishing()
    {
        Assert.Subset(new HashSet<string> { "PBMS.Core" }, Rooms(Storage));
        Assert.Subset(new HashSet<string> { "PBMS.Core" }, Rooms(Publishing));
        Assert.Subset(new HashSet<string> { "PBMS.Core", "PBMS.Publishing" }, Rooms(AdminApi));
    }

    [Fact]
    public void Conversation_knows_only_core_messages_and_itself_and_nothing_outside_the_base_library() => Assert.Empty(Offences(
        user => In(user, "Pbms.Bot.Conversation"),
        used => IsOurs(used)
            ? !(In(used, "Pbms.Core") || In(used, "Pbms.Bot.Messages") || In(used, "Pbms.Bot.Conversation"))
            : used.Namespace is not null && !IsBaseLibrary(used.Assembly) && used.Assembly != typeof(BotHost).Assembly));

    [Fact]
    public void Channels_never_know_the_conversation() => Assert.Empty(Offences(
        user => In(user, "Pbms.Bot.Channels"), used => In(used, "Pbms.Bot.Conversation")));

    [Fact]
    public void Channels_never_know_each_other_but_the_simulator_the_LINE_it_stands_in_for()
    {
        var offences = from user in Bot
                       where ChannelOf(user.Type) is not null
                       from used in user.Named
                       where ChannelOf(used) is { } other && other != ChannelOf(user.Type) && (ChannelOf(user.Type), other) != ("Simulator", "Line")
                       select $"{user.Type} → {used}";

        Assert.Empty(offences);
    }

    [Fact]
    public void Only_the_composition_root_and_the_command_line_name_storage_and_the_admin_API() => Assert.Empty(Offences(
        user => !IsRoot(user), used => In(used, "Pbms.Storage") || In(used, "Pbms.AdminApi")));

    [Fact]
    public void These_tests_see_what_a_method_calls()
    {
        Assert.Contains(Bot.Single(entry => entry.Type == typeof(BotHost)).Named, used => In(used, "Pbms.Storage"));
        Assert.Contains(Bot, entry => ChannelOf(entry.Type) == "Simulator" && entry.Named.Any(used => ChannelOf(used) == "Line"));
    }

    private static IEnumerable<string> Offences(Func<Type, bool> user, Func<Type, bool> used) =>
        from entry in Bot where user(entry.Type) from named in entry.Named where used(named) select $"{entry.Type} → {named}";

    private static HashSet<string> Rooms(Assembly assembly) =>
        [.. assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("PBMS.", StringComparison.Ordinal))];

    private static bool In(Type type, string room) =>
        type.Namespace == room || type.Namespace?.StartsWith(room + ".", StringComparison.Ordinal) is true;

    private static bool IsOurs(Type type) => In(type, "Pbms");

    // Program has no namespace.
    private static bool IsRoot(Type type) => type.Namespace is null or "Pbms.Bot" || In(type, "Pbms.Bot.CommandLine");

    private static string? ChannelOf(Type type) => type.Namespace?.StartsWith(Channels, StringComparison.Ordinal) is true
        ? type.Namespace[Channels.Length..].Split('.')[0]
        : null;

    private static bool IsBaseLibrary(Assembly assembly) => Path.GetDirectoryName(assembly.Location) == BaseLibrary;
}
