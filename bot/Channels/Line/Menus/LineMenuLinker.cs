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
    private readonly ConcurrentDictionary<string, Known> ids = new(StringComparer.Ordinal);

    /// <param name="Id">Null when LINE has no such menu.</param>
    /// <param name="At">When it was last asked.</param>
    /// <param name="IsSure">False when it has not said yet.</param>
    private readonly record struct Known(string? Id, DateTimeOffset At, bool IsSure);

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
        var wanted = menu is null ? new Known(null, default, IsSure: true) : await FindAsync(menu, cancellationToken);
        // While LINE does not say which menus there are, everybody keeps what they have.
        if (!wanted.IsSure) return;
        // A menu never published, and a stranger: nothing was given that could be taken.
        if (wanted.Id is null && !linked.ContainsKey(account.UserId)) return;
        if (linked.TryGetValue(account.UserId, out var has) && has == wanted.Id) return;
        if (await menus.LinkAsync(wanted.Id, account.UserId, cancellationToken)) linked[account.UserId] = wanted.Id;
        else if (menu is not null) ids[menu.Name] = wanted with { At = default };
    }

    private async Task<Known> FindAsync(ChatMenu menu, CancellationToken cancellationToken)
    {
        var known = ids.GetValueOrDefault(menu.Name);
        var now = clock.GetUtcNow();
        if (now - known.At < IdsAreFresh) return known;
        try
        {
            known = new Known(await menus.FindAsync(menu, cancellationToken), now, IsSure: true);
        }
        catch (LineMenuException)
        {
            // Asked again in a while; a chat works without its menu.
            known = known with { At = now };
        }

        return ids[menu.Name] = known;
    }
}
