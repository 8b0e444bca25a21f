namespace Pbms.Core.Organisation;

/// <summary>What link codes are made of: letters and digits that nobody mistakes for each other on paper or by telephone.</summary>
public static class LinkCodeAlphabet
{
    public const string Characters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>Eight of 32 characters: a trillion codes, and five wrong ones close the door for ten minutes.</summary>
    public const int Length = 8;
}
