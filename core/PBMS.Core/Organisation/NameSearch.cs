using System.Collections.Immutable;
using Pbms.Core.Thai;

namespace Pbms.Core.Organisation;

/// <summary>Finds what people mean by the names they type: whole names, short names, parts of names, other spellings. Immutable.</summary>
public sealed class NameSearch(IEnumerable<NameEntry> entries)
{
    private const int ShortestWithASlip = 4;
    private const int ShortestWithTwo = 8;

    private readonly ImmutableArray<Known> known = [.. entries.Select(entry => new Known(entry))];

    /// <summary>
    /// Everything the words fit, the best fit first, then the shorter name, then the order given. Slips are looked for only when nothing else
    /// fits. No text makes it throw; nothing is found in no letters.
    /// </summary>
    public ImmutableArray<NameMatch> Find(string words)
    {
        // As typed first: the last syllable of จังหวัดเลย is a particle elsewhere.
        var (asked, plain) = (new Asked(words), new Asked(ThaiManners.Without(words)));
        return Fits(asked) is { IsEmpty: false } found ? found : Fits(plain) is { IsEmpty: false } foundPlain ? foundPlain : Slips(plain);
    }

    /// <summary>Those that fit best and equally well: one is the answer, several are choices to offer.</summary>
    public ImmutableArray<NameMatch> Best(string words)
    {
        var found = Find(words);
        return [.. found.TakeWhile(match => match.Fit == found[0].Fit)];
    }

    private ImmutableArray<NameMatch> Fits(Asked asked) =>
        asked.Letters.Length == 0 ? [] : Ordered(known.Select(one => (one, one.FitOf(asked))));

    private ImmutableArray<NameMatch> Slips(Asked asked) => Ordered(known.Select(one => (one, one.SlipOf(asked))));

    private static ImmutableArray<NameMatch> Ordered(IEnumerable<(Known Known, NameFit? Fit)> fits) =>
    [
        .. from one in fits
           where one.Fit is not null
           orderby one.Fit, one.Known.Entry.Name.Length
           select new NameMatch(one.Known.Entry, one.Fit!.Value),
    ];

    private sealed class Asked
    {
        public Asked(string words)
        {
            Letters = NameText.Letters(NameText.Unshortened(words.Trim()));
            Bare = NameText.Bare(Letters) is { Length: > 0 } bare ? bare : Letters;
            Sound = NameText.Sound(Bare);
            Words = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NameText.Letters).Where(word => word.Length > 0)];
        }

        public string Letters { get; }

        public string Bare { get; }

        /// <summary>No generic beginning was typed.</summary>
        public bool IsBare => Bare == Letters;

        public string Sound { get; }

        public ImmutableArray<string> Words { get; }
    }

    private sealed class Known
    {
        private readonly ImmutableArray<(string Letters, string Bare, string Sound)> names;

        public Known(NameEntry entry)
        {
            Entry = entry;
            names = [.. entry.AlsoCalled.Prepend(entry.Name).Append(entry.Code).Select(NameText.Letters).Distinct().Select(Looks)];
        }

        public NameEntry Entry { get; }

        public NameFit? FitOf(Asked asked) =>
            names.Any(name => name.Letters == asked.Letters) ? NameFit.Exact
            : names.Any(name => name.Bare == asked.Bare) ? NameFit.Bare
            : names.Any(name => Starts(name.Letters, asked.Letters) || (asked.IsBare && Starts(name.Bare, asked.Bare))) ? NameFit.Start
            : names.Any(name => Starts(name.Bare, asked.Bare)) ? NameFit.OtherwiseGeneric
            : names.Any(name => asked.Words.All(word => Contains(name.Letters, word)) || Contains(name.Letters, asked.Bare)) ? NameFit.Within
            : names.Any(name => asked.Sound.Length > 1 && Starts(name.Sound, asked.Sound)) ? NameFit.Sound
            : null;

        public NameFit? SlipOf(Asked asked)
        {
            var most = asked.Sound.Length < ShortestWithASlip ? 0 : asked.Sound.Length < ShortestWithTwo ? 1 : 2;
            return most > 0 && names.Any(name => NameText.Slips(asked.Sound, name.Sound, most) <= most) ? NameFit.Slip : null;
        }

        private static (string Letters, string Bare, string Sound) Looks(string letters)
        {
            var bare = NameText.Bare(letters) is { Length: > 0 } left ? left : letters;
            return (letters, bare, NameText.Sound(bare));
        }

        // One letter is a part of nearly everything.
        private static bool Starts(string name, string asked) => asked.Length > 1 && name.StartsWith(asked, StringComparison.Ordinal);

        private static bool Contains(string name, string asked) => asked.Length > 1 && name.Contains(asked, StringComparison.Ordinal);
    }
}
