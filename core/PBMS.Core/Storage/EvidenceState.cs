namespace Pbms.Core.Storage;

public enum EvidenceState
{
    /// <summary>Still to be fetched from the channel.</summary>
    Awaited,

    Kept,

    /// <summary>Too large, of a kind that is not taken, or gone; it will not come.</summary>
    Refused,
}
