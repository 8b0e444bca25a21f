namespace Pbms.Bot.Channels.Simulator;

/// <summary>One thing LINE would refuse in a message, in LINE's words.</summary>
/// <param name="Property">Where it is: "messages[0].text".</param>
public readonly record struct LineFault(string Message, string Property);
