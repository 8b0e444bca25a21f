namespace Pbms.Bot.Channels.Teams;

/// <summary>The few words Teams itself shows; the sentences are the conversation's.</summary>
/// <param name="Received">Under a button just pressed, for a moment.</param>
/// <param name="OtherChoices">Over the choices that have no button of their own.</param>
/// <param name="Choose">On the button that takes the one chosen.</param>
public sealed record TeamsWords(string Received, string OtherChoices, string Choose);
