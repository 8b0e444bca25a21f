using System.Diagnostics;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Messages;

/// <summary>A light as a sign, for those who do not see its colour: never without a word beside it.</summary>
public static class LightSign
{
    public static string Of(TrafficLight light) => light switch
    {
        TrafficLight.Green => "🟢",
        TrafficLight.Yellow => "🟡",
        TrafficLight.Red => "🔴",
        _ => throw new UnreachableException($"light {light}"),
    };
}
