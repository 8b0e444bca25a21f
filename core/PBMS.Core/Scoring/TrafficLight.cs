namespace Pbms.Core.Scoring;

/// <summary>เกณฑ์สี.</summary>
public enum TrafficLight
{
    Red,
    Yellow,
    Green,
}
