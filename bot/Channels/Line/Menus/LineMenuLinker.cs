using System.Collections.Concurrent;
using Pbms.Bot.Menus;
using Pbms.Bot.Messages;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Channels.Line.Menus;

/// <summary>
/// Gives people the menu of their role when they are linked, and another when their role has changed: after each thing they do it is looked
/// whether they have the right one. What is known of it is forgotten with the process; linking again does no harm.
/// </summary>
public sealed class LineMenuLinker(LineMenus menus, LineErrands errands, PeopleCache people, TimeProvider clock)
{
    private static readonly TimeSpan IdsAreFresh = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, string?> linked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string? Id, DateTimeOffset At)> ids = new(StringComparer.Ordinal);

    /// <summary>Returns at once.</summary>
    public void SeeTo(InboundEvent inbound)
    {
        // To a group there is no menu, and to a blocker nothing can be given.
        if (inbound.Input is Input.CalledInGroup or Input.Left) return;
        errands.Send("rich menu", cancellationToken => SeeToAsync(inbound.Account, cancellationToken));
    }

    private async Task SeeToAsync(ChatAccount account, CancellationToken cancellationToken)
    {
        var menu = RoleMenus.Of((await people.NowAsync(cancellationToken)).Find(account)?.Person);
        var wanted = menu is null ? null : await IdOfAsync(menu, cancellationToken);
        // A menu never published, and a stranger: nothing was given that could be taken.
        if (wanted is null && !linked.ContainsKey(account.UserId)) return;
        if (linked.TryGetValue(account.UserId, out var has) && has == wanted) return;
        if (await menus.LinkAsync(wanted, account.UserId, cancellationToken)) linked[account.UserId] = wanted;
        else if (menu is not null) ids.TryRemove(menu.Name, out _);
    }

    private async Task<string?> IdOfAsync(ChatMenu menu, CancellationToken cancellationToken)
    {
        if (ids.TryGetValue(menu.Name, out var known) && clock.GetUtcNow() - known.At < IdsAreFresh) return known.Id;
        string? id;
        try
        {
            id = await menus.FindAsync(menu, cancellationToken);
        }
        catch (LineMenuException)
        {
            // Asked again in a while; a chat works without its menu.
            id = known.Id;
        }

        ids[menu.Name] = (id, clock.GetUtcNow());
        return id;
    }
}
