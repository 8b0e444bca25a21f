using Pbms.Core.Scoring;

namespace Pbms.Publishing.Report;

/// <summary>The names and inks of the three lights; their words are data of the scoring scheme.</summary>
public static class Lights
{
    /// <summary>"สีเขียว".</summary>
    public static string ColourOf(TrafficLight light) => light switch
    {
        TrafficLight.Green => "สีเขียว",
        TrafficLight.Yellow => "สีเหลือง",
        _ => "สีแดง",
    };

    /// <summary>RRGGBB, dark enough to be read on white (contrast above 4.5).</summary>
    public static string InkOf(TrafficLight light) => light switch
    {
        TrafficLight.Green => "1B7A3D",
        TrafficLight.Yellow => "8A6100",
        _ => "B3261E",
    };
}
