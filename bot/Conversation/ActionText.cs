using System.Globalization;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;

namespace Pbms.Bot.Conversation;

/// <summary>
/// What a button carries: "verb", "verb:argument", and for a button that answers one question "…@question",
/// so that an old card's button cannot answer a new question.
/// </summary>
public static class ActionText
{
    public static string Of(string verb, string? argument = null, string? question = null) =>
        verb + (argument is null ? "" : ":" + argument) + (question is null ? "" : Choice.QuestionMark + question);

    public static string Of(string verb, decimal argument, string question) =>
        Of(verb, argument.ToString(CultureInfo.InvariantCulture), question);

    /// <summary>Names the question about one line of a draft.</summary>
    public static string Question(Draft draft, int at) => $"{draft.OrgUnit}/{draft.Month}/{at}";

    /// <summary>Names the summary of a draft.</summary>
    public static string Question(OrgUnitCode orgUnit, Month month) => $"{orgUnit}/{month}";

    public static (string Verb, string? Argument, string? Question) Split(string action)
    {
        var (body, question) = Cut(action, Choice.QuestionMark);
        var (verb, argument) = Cut(body, ':');
        return (verb, argument, question);
    }

    private static (string Head, string? Tail) Cut(string text, char at) => text.IndexOf(at, StringComparison.Ordinal) is >= 0 and var index
        ? (text[..index], text[(index + 1)..])
        : (text, null);
}
