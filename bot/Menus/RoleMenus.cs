using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Menus;

/// <summary>Which menu people have, by role. Who reports and supervises has the reporter's, which asks more of them.</summary>
public static class RoleMenus
{
    public static readonly ChatMenu Reporter = new(
        "reporter",
        Phrases.Menu,
        [
            new(ChatMenuSign.Pencil, Phrases.Report, PhrasesForChannels.ReportHint, ActionText.Of(Verb.Report)),
            new(ChatMenuSign.Bars, Phrases.Status, PhrasesForChannels.StatusHint, ActionText.Of(Verb.Status)),
            new(ChatMenuSign.QuestionMark, Phrases.Help, PhrasesForChannels.HelpHint, ActionText.Of(Verb.Help)),
        ]);

    public static readonly ChatMenu Supervisor = new(
        "supervisor",
        Phrases.Menu,
        [
            new(ChatMenuSign.Bars, Phrases.Status, PhrasesForChannels.StatusOverHint, ActionText.Of(Verb.Status)),
            new(ChatMenuSign.Grid, Phrases.Menu, PhrasesForChannels.MenuHint, ActionText.Of(Verb.Menu)),
            new(ChatMenuSign.QuestionMark, Phrases.Help, PhrasesForChannels.HelpHint, ActionText.Of(Verb.Help)),
        ]);

    public static ImmutableArray<ChatMenu> All => [Reporter, Supervisor];

    /// <returns>Null for somebody without a role that has one, and for strangers.</returns>
    public static ChatMenu? Of(Person? person) => person switch
    {
        null => null,
        _ when person.Is(Role.Reporter) => Reporter,
        _ when person.Is(Role.Supervisor) || person.Is(Role.Evaluator) => Supervisor,
        _ => null,
    };
}
