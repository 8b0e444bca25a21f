using System.Text.RegularExpressions;

namespace Pbms.Tests.Deployment;

/// <summary>
/// A small strict part of YAML, all that the compose files need, read without a library: two blanks a level, "key:", "key: value" and "- value", no tabs, no key twice,
/// and whatever could be read as something other than words (a number with a colon, "yes", "no", "on", "off") in quotes.
/// </summary>
internal static partial class StrictYaml
{
    /// <returns>What is wrong, with the line; nothing when it is sound.</returns>
    public static IEnumerable<string> Faults(string text)
    {
        var keys = new Stack<(int Level, HashSet<string> Names)>();
        var (deepest, opened) = (0, true);
        foreach (var (at, line) in text.Split('\n').Index())
        {
            if (line.Length == 0 || line.TrimStart().StartsWith('#')) continue;
            if (Line().Match(line) is not { Success: true } read)
            {
                yield return $"line {at + 1} is neither a key nor an item: {line}";
                continue;
            }

            var (blanks, key, value) = (read.Groups["blanks"].Length, read.Groups["key"].Value, read.Groups["value"].Value);
            if (blanks % 2 > 0 || (blanks > deepest && !(opened && blanks == deepest + 2))) yield return $"line {at + 1} stands at no level: {line}";
            while (keys.TryPeek(out var inner) && inner.Level > blanks) keys.Pop();
            if (!keys.TryPeek(out var here) || here.Level < blanks) keys.Push(here = (blanks, []));
            if (key.Length > 0 && !here.Names.Add(key)) yield return $"line {at + 1} says {key} again";
            if (Ambiguous().IsMatch(value)) yield return $"line {at + 1} needs quotes: {line}";
            (deepest, opened) = (blanks, key.Length > 0 && value.Length == 0);
        }
    }

    [GeneratedRegex(@"^(?<blanks> *)(?:(?<key>[A-Za-z][A-Za-z0-9_-]*):(?: (?<value>\S.*))?|- (?<value>\S.*))$", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?:yes|no|on|off|y|n|~|[0-9.]+:.*|[^""\[{].*(?:: |\s#).*|[&*!|>%@`].*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Ambiguous();
}
