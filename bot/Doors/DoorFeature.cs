namespace Pbms.Bot.Doors;

/// <summary>The door a connection came in by. Set on the connection itself, so no header can forge it.</summary>
public sealed record DoorFeature(Door Door);
