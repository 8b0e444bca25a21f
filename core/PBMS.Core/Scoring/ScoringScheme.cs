namespace Pbms.Core.Scoring;

/// <summary>Thresholds and words of the traffic light (§1). Data, so that a later year can change them.</summary>
public sealed record ScoringScheme(LightRule Green, LightRule Yellow, LightRule Red)
{
    /// <summary>เกณฑ์การวัดผลการดำเนินงาน ปีงบประมาณ พ.ศ. 2568 (§1).</summary>
    public static ScoringScheme Fy2568 { get; } = new(new(100, "ผ่าน"), new(95, "ต้องปรับปรุง"), new(0, "ต้องเร่งรัด"));

    /// <summary>The light of an exact achievement; never judged on rounded text.</summary>
    public TrafficLight LightOf(Fraction percent) =>
        percent >= Green.From ? TrafficLight.Green
        : percent >= Yellow.From ? TrafficLight.Yellow
        : TrafficLight.Red;

    public LightRule this[TrafficLight light] => light switch
    {
        TrafficLight.Green => Green,
        TrafficLight.Yellow => Yellow,
        _ => Red,
    };

    /// <summary>What is wrong with the thresholds, or null.</summary>
    public string? Fault() => this switch
    {
        { Green.From: > 100 } => "Green must not begin above 100.",
        { Yellow.From: <= 0 } => "Yellow must begin above zero, or nothing is red.",
        _ when Yellow.From >= Green.From => "Yellow must begin below green.",
        _ => null,
    };
}
