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
    public Uri? DeepLink(string code) =>
        BasicId is null ? null : new Uri($"https://line.me/R/oaMessage/{Uri.EscapeDataString(BasicId)}/?{Uri.EscapeDataString(code)}");
}
