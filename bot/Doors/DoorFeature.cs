namespace Pbms.Bot.Doors;

/// <summary>The door a connection came in by, set on the connection itself, so that no header can forge it; and the door an endpoint is behind.</summary>
public sealed record DoorFeature(Door Door);
