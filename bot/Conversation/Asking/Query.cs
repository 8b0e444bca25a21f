using System.Globalization;

namespace Pbms.Bot.Conversation.Asking;

/// <summary>A question about how things stand, typed or tapped. All it needs is in it: no dialogue remembers it.</summary>
/// <param name="Topic">Key of a <see cref="Asking.Topic"/>, as a button carries it; null when it was typed, or means the person's own.</param>
/// <param name="Named">A name as typed, still to be found; null when none was.</param>
/// <param name="Months">รอบ N เดือน; null for the round being reported.</param>
/// <param name="From">How many rows of a long answer were shown before.</param>
/// <param name="Part">Code of something inside the topic that is opened: a line, a heading; null for the topic itself.</param>
public sealed record Query(QueryKind Kind, string? Topic = null, string? Named = null, int? Months = null, int From = 0, string? Part = null)
{
    /// <summary>Topic, round, rows shown before, and what is opened inside; trailing ones left out.</summary>
    private const char Divider = ';';

    private const int Fields = 4;

    /// <summary>What a button that asks this carries.</summary>
    public string Action()
    {
        string[] fields = [Topic ?? "", Months is { } months ? Text(months) : "", From > 0 ? Text(From) : "", Part ?? ""];
        var argument = string.Join(Divider, fields).TrimEnd(Divider);
        return ActionText.Of(VerbOf(Kind), argument.Length == 0 ? null : argument);
    }

    /// <summary>The question a button asks; null when its verb is none of these.</summary>
    public static Query? Read(string verb, string? argument)
    {
        if (KindOf(verb) is not { } kind) return null;
        var fields = (argument ?? "").Split(Divider, Fields);
        return new Query(kind, Field(0), null, Number(1), Number(2) ?? 0, Field(3));

        string? Field(int at) => fields.Length > at && fields[at].Length > 0 ? fields[at] : null;

        int? Number(int at) => int.TryParse(Field(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string VerbOf(QueryKind kind) => kind switch
    {
        QueryKind.Missing => Verb.Missing,
        QueryKind.Red => Verb.Red,
        QueryKind.Compare => Verb.Compare,
        QueryKind.Why => Verb.Why,
        QueryKind.Levers => Verb.Levers,
        QueryKind.Trend => Verb.Trend,
        _ => Verb.Status,
    };

    private static QueryKind? KindOf(string verb) => verb switch
    {
        Verb.Status => QueryKind.Status,
        Verb.Missing => QueryKind.Missing,
        Verb.Red => QueryKind.Red,
        Verb.Compare => QueryKind.Compare,
        Verb.Why => QueryKind.Why,
        Verb.Levers => QueryKind.Levers,
        Verb.Trend => QueryKind.Trend,
        _ => null,
    };
}
