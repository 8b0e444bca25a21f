namespace Pbms.Bot.Channels.Simulator;

public enum PhoneOutcome
{
    /// <summary>The bot's webhook answered 200.</summary>
    Taken,

    UnknownPerson,

    /// <summary>The person has blocked the bot; LINE lets nothing through until they follow it again.</summary>
    Blocked,

    /// <summary>The bot's webhook answered anything but 200.</summary>
    WebhookRefused,
}
