using Microsoft.Extensions.Options;

namespace Pbms.Bot.Channels.Teams;

/// <summary>Asks for the keys and for the bot's own token before the first person writes: nobody waits for them, and a wrong credential is told at the start.</summary>
public sealed partial class TeamsWarmUp(TeamsKeys keys, TeamsTokens tokens, IOptions<TeamsOptions> options, ILogger<TeamsWarmUp> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsOn) return;
        try
        {
            await keys.CurrentAsync(stoppingToken);
            if (options.Value.HasCredential) await tokens.GetAsync(anew: false, stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Log.NoToken(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3502, Level = LogLevel.Error, Message = "The login service gives the bot no token: nothing can be sent over Teams (Teams:AppId, Teams:TenantId and the credential)")]
        public static partial void NoToken(ILogger logger, Exception exception);
    }
}
