namespace Pbms.Bot.Demonstration;

/// <summary>Section "Demonstration" of the settings; counts in development only.</summary>
public sealed class DemonstrationOptions
{
    public const string Section = "Demonstration";

    /// <summary>Leaves an empty store empty: the simulator's people are strangers until a year is set up over the admin API and they are sent link codes.</summary>
    public bool StartEmpty { get; set; }
}
