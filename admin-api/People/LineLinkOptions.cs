using System.ComponentModel.DataAnnotations;

namespace Pbms.AdminApi.People;

/// <summary>Of settings "Line:*", what a link to the bot needs.</summary>
public sealed class LineLinkOptions
{
    public const string Section = "Line";

    /// <summary>The bot's basic id with its @, "@123abcde"; null leaves link codes without a link.</summary>
    [RegularExpression("@[A-Za-z0-9._-]{1,30}", ErrorMessage = "Setting Line:BasicId must read like @123abcde.")]
    public string? BasicId { get; set; }

    /// <summary>Opens the chat with the code typed already; null without a basic id.</summary>
    public Uri? DeepLink(string code) => BasicId is null ? null : DeepLink(BasicId, code);

    /// <summary>Opens the bot's chat in LINE with words ready to be sent: adding it as a friend and linking are one tap each.</summary>
    /// <param name="basicId">Of the account, "@123abcde".</param>
    /// <param name="words">What the person only has to send: the link code.</param>
    public static Uri DeepLink(string basicId, string words) =>
        new($"https://line.me/R/oaMessage/{Uri.EscapeDataString(basicId)}/?{Uri.EscapeDataString(words)}");
}
