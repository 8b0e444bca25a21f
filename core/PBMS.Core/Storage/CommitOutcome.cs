namespace Pbms.Core.Storage;

public enum CommitOutcome
{
    /// <summary>Every part of it is on disk.</summary>
    Committed,

    /// <summary>The event had been taken before; nothing was written.</summary>
    DuplicateEvent,

    /// <summary>Something it builds on has changed since it was read; nothing was written. Read again and decide again.</summary>
    VersionConflict,
}
