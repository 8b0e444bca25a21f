namespace Pbms.Bot.Menus;

/// <summary>The picture over a menu item's words.</summary>
public enum ChatMenuSign
{
    Pencil,
    Bars,
    Grid,
    QuestionMark,
}
