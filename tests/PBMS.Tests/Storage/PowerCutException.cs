namespace Pbms.Tests.Storage;

/// <summary>The process that gets this is dead and does not know it yet.</summary>
internal sealed class PowerCutException() : IOException("The power is off.");
