namespace Pbms.Bot.Messages;

public enum AttachmentKind
{
    Sticker,
    Picture,
    File,
    Other,
}
