using System.Text.RegularExpressions;

namespace Pbms.Tests.House;

/// <summary>Finds the methods, constructors and operators of a source file by its braces and semicolons, and how many lines each takes.</summary>
internal sealed partial class SourceMethods
{
    private readonly string code;
    private readonly List<(string Name, int Lines)> found = [];

    private SourceMethods(string code) => this.code = code;

    public static IReadOnlyList<(string Name, int Lines)> In(string text)
    {
        var methods = new SourceMethods(SourceCode.Of(text));
        methods.Members(0);
        return methods.found;
    }

    /// <summary>Reads members up to the brace that closes their type.</summary>
    private int Members(int at)
    {
        while ((at = Start(at)) < code.Length && code[at] != '}') at = Member(at);
        return at + 1;
    }

    private int Member(int start)
    {
        for (var at = start; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '(' or '[':
                    at = Closing(at) - 1;
                    break;
                case '{' when TypeHeader().IsMatch(code[start..at]):
                    return Members(at + 1);
                case '{' when !Assigned(code[start..at]):
                    return Note(start, Closing(at));
                case '{':
                    at = Closing(at) - 1;
                    break;
                case '}':
                    return at;
                case ';':
                    return code.IndexOf("=>", start, at - start, StringComparison.Ordinal) < 0 ? at + 1 : Note(start, at + 1);
            }
        }

        return code.Length;
    }

    private int Note(int start, int end)
    {
        var member = code[start..end];
        if (MethodHeader().Match(member) is { Success: true } header)
        {
            found.Add((header.Groups[1].Value + header.Groups[2].Value, member.Count(letter => letter == '\n') + 1));
        }

        return end;
    }

    /// <summary>The next member's first letter, past blanks, attributes and preprocessor lines.</summary>
    private int Start(int at)
    {
        while (at < code.Length && (char.IsWhiteSpace(code[at]) || code[at] is '[' or '#'))
        {
            at = code[at] switch
            {
                '[' => Closing(at),
                '#' => code.IndexOf('\n', at) is var end and >= 0 ? end : code.Length,
                _ => at + 1,
            };
        }

        return at;
    }

    /// <summary>Past the bracket that closes the one here.</summary>
    private int Closing(int at)
    {
        var depth = 0;
        do
        {
            depth += code[at++] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
        }
        while (depth > 0 && at < code.Length);
        return at;
    }

    // Default values stand in parentheses and are none of these.
    private static bool Assigned(string header) => AnyEquals().IsMatch(Parentheses().Replace(header, ""));

    [GeneratedRegex(@"^(?:[\w\s]|<[^>]*>)*?\b(?:namespace|class|struct|interface|enum|record)\s+[\w.]+")]
    private static partial Regex TypeHeader();

    // Modifiers and a type (a tuple too), no "=" among them; then the name, type parameters and the parameter list.
    [GeneratedRegex(@"^(?:[^=({;]|\((?:[^()]|\([^()]*\))*\)(?=[\s?>,\[]))*?(?:\boperator\s*([^\s\w(]+)|\b(\w+))(?:<[^=(]*>)?\(")]
    private static partial Regex MethodHeader();

    [GeneratedRegex(@"\((?:[^()]|\([^()]*\))*\)")]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"=>|(?<!operator\s*[<>=!]?)=(?!=)")]
    private static partial Regex AnyEquals();
}
