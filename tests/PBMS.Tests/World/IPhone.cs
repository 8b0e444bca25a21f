namespace Pbms.Tests.World;

/// <summary>A person's chat with the bot; each act waits for the bot's answer to be delivered.</summary>
internal interface IPhone
{
    /// <summary>What the bot said last.</summary>
    Screen Screen { get; }

    Task<Screen> SayAsync(string text);

    /// <summary>Taps the button or quick reply with this label on the screen.</summary>
    Task<Screen> TapAsync(string label);
}
