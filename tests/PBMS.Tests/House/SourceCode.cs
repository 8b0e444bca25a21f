namespace Pbms.Tests.House;

/// <summary>Source as code alone: comments and what stands in strings become blanks, lines stay lines.</summary>
internal sealed class SourceCode
{
    private readonly string text;
    private readonly char[] code;

    private SourceCode(string text) => (this.text, code) = (text, text.ToCharArray());

    public static string Of(string text)
    {
        var source = new SourceCode(text);
        for (var at = 0; at < text.Length;) at = source.Skip(at);
        return new string(source.code);
    }

    /// <summary>Past the comment or literal that begins here, blanked, or past one character.</summary>
    private int Skip(int at) => this[at] switch
    {
        '/' when this[at + 1] == '/' => Blank(at, IndexOf("\n", at)),
        '/' when this[at + 1] == '*' => Blank(at, IndexOf("*/", at + 2) + 2),
        '\'' => Blank(at, EndOfQuoted(at + 1, '\'', holes: false)),
        '"' or '@' or '$' when StringAt(at) is { } end => Blank(at, end),
        _ => at + 1,
    };

    private int? StringAt(int at)
    {
        var quote = at;
        while (this[quote] is '@' or '$') quote++;
        if (this[quote] != '"') return null;
        var prefix = text[at..quote];
        var quotes = 0;
        while (this[quote + quotes] == '"') quotes++;
        return prefix.Contains('@', StringComparison.Ordinal) ? EndOfVerbatim(quote + 1)
            : quotes >= 3 ? IndexOf(new string('"', quotes), quote + quotes) + quotes
            : EndOfQuoted(quote + 1, '"', holes: prefix.Length > 0);
    }

    private int EndOfVerbatim(int at)
    {
        while (at < text.Length && (this[at] != '"' || this[at + 1] == '"')) at += this[at] == '"' ? 2 : 1;
        return at + 1;
    }

    private int EndOfQuoted(int at, char quote, bool holes)
    {
        while (at < text.Length && this[at] != quote)
        {
            at = this[at] switch
            {
                '\\' => at + 2,
                '{' when holes && this[at + 1] == '{' => at + 2,
                '{' when holes => EndOfHole(at + 1),
                _ => at + 1,
            };
        }

        return at + 1;
    }

    private int EndOfHole(int at)
    {
        for (var depth = 1; depth > 0 && at < text.Length; at = Skip(at))
        {
            depth += this[at] switch { '{' => 1, '}' => -1, _ => 0 };
        }

        return at;
    }

    private int IndexOf(string wanted, int from) => text.IndexOf(wanted, from, StringComparison.Ordinal) is var at and >= 0 ? at : text.Length;

    private int Blank(int from, int to)
    {
        for (var at = from; at < Math.Min(to, text.Length); at++)
        {
            if (code[at] != '\n') code[at] = ' ';
        }

        return to;
    }

    private char this[int at] => at < text.Length ? text[at] : '\0';
}
