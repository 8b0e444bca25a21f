namespace Pbms.Core.Storage;

public enum ChannelFindingKind
{
    Good,

    /// <summary>It works, but not as well as it might.</summary>
    Doubtful,

    /// <summary>The bot cannot do its work.</summary>
    Bad,
}
