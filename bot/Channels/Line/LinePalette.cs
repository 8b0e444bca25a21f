using System.Diagnostics;
using Pbms.Bot.Messages;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Channels.Line;

/// <summary>Colours of a LINE card. Text has a contrast of at least 4.5:1 against what it stands on, a bar 3:1.</summary>
internal static class LinePalette
{
    public const string TitleBar = "#0B3D66";
    public const string OnTitleBar = "#FFFFFF";
    public const string Ink = "#1F2933";
    public const string Muted = "#52606D";
    public const string Line = "#D9E2EC";
    public const string QuestionInk = "#0B3D66";
    public const string QuestionGround = "#EAF2F8";
    public const string FirstButton = "#0B5394";
    public const string OtherButton = "#DCE6EF";
    public const string BarGround = "#E4E9EE";

    /// <summary>Of the word beside a light, and of its bar.</summary>
    public static string Of(TrafficLight? light) => light switch
    {
        TrafficLight.Green => "#1B7F3B",
        TrafficLight.Yellow => "#8F5F00",
        TrafficLight.Red => "#B42318",
        null => Muted,
        _ => throw new UnreachableException($"light {light}"),
    };

    /// <summary>A light as a sign, for those who do not see its colour: never without a word beside it.</summary>
    public static string Sign(TrafficLight? light) => light is { } known ? LightSign.Of(known) : "⚪";
}
