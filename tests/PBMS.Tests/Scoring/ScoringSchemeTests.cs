using System.Globalization;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

public sealed class ScoringSchemeTests
{
    private static readonly ScoringScheme Scheme = ScoringScheme.Fy2568;

    [Theory]
    [InlineData("100", TrafficLight.Green)]
    [InlineData("99.9999999999999999999999", TrafficLight.Yellow)]
    [InlineData("95", TrafficLight.Yellow)]
    [InlineData("94.9999999999999999999999", TrafficLight.Red)]
    [InlineData("0", TrafficLight.Red)]
    [InlineData("226.25", TrafficLight.Green)]
    public void The_light_is_judged_on_the_exact_value(string exact, TrafficLight light) =>
        Assert.Equal(light, Scheme.LightOf(decimal.Parse(exact, CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_light_has_its_word() =>
        Assert.Equal("ผ่าน ต้องปรับปรุง ต้องเร่งรัด", $"{Scheme[TrafficLight.Green].Word} {Scheme[TrafficLight.Yellow].Word} {Scheme[TrafficLight.Red].Word}");

    [Fact]
    public void What_is_not_due_has_no_light() =>
        Assert.Null(new ScoreNode("1", "1", ScoreRule.MeanOfUnits, null, 0, false, []).LightBy(Scheme));

    [Theory]
    [InlineData(100, 95, null)]
    [InlineData(90, 0.5, null)]
    [InlineData(100.01, 95, "Green must not begin above 100.")]
    [InlineData(100, 0, "Yellow must begin above zero, or nothing is red.")]
    [InlineData(100, -1, "Yellow must begin above zero, or nothing is red.")]
    [InlineData(95, 95, "Yellow must begin below green.")]
    [InlineData(94, 95, "Yellow must begin below green.")]
    public void Thresholds_leave_room_for_each_light(double green, double yellow, string? fault) =>
        Assert.Equal(fault, (Scheme with { Green = Scheme.Green with { From = (decimal)green }, Yellow = Scheme.Yellow with { From = (decimal)yellow } }).Fault());
}
