namespace Pbms.Bot.Channels.Teams;

public interface ITeamsWebhook
{
    /// <summary>Takes one activity. When it answers 200, everything it caused is on disk, and its answer on the way.</summary>
    /// <param name="authorization">The header; null when there is none.</param>
    /// <param name="isFromHere">The caller is a program on this machine, and no proxy.</param>
    /// <param name="cancellationToken">The caller has hung up: ends the judging, never what was let in.</param>
    /// <returns>
    /// 200; 400 (no activity), 401 (not proven to be Teams), 403 (another organisation or server), 501 (a request this bot does not know),
    /// 500 or 503 (could not be taken; Teams is to send it again).
    /// </returns>
    Task<TeamsAnswer> ReceiveAsync(ReadOnlyMemory<byte> body, string? authorization, bool isFromHere, CancellationToken cancellationToken);
}
