using System.Diagnostics;
using Pbms.Bot.Messages;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Channels.Teams.Cards;

/// <summary>A light in the colours Teams has, which follow its light and dark themes. Never without a sign and a word.</summary>
internal static class CardColors
{
    /// <summary>Of a text, and of what stands behind one.</summary>
    public static string Of(TrafficLight light) => light switch
    {
        TrafficLight.Green => "good",
        TrafficLight.Yellow => "warning",
        TrafficLight.Red => "attention",
        _ => throw new UnreachableException($"light {light}"),
    };

    public static string Sign(TrafficLight? light) => light is { } known ? LightSign.Of(known) : "⚪";
}
