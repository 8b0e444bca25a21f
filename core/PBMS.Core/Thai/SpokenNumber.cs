namespace Pbms.Core.Thai;

/// <summary>Adds up the parts of a number: (coefficient × scale)… within a group, groups raised by each ล้าน.</summary>
internal sealed class SpokenNumber
{
    /// <summary>Numbers stay below this; the register holds no larger one.</summary>
    public const decimal Limit = 1_000_000_000_000_000;

    // Dividing by it drops the noughts a decimal remembers: 1.2 ล้าน is 1200000, not 1200000.0.
    private const decimal WithoutNoughts = 1.0000000000000000000000000000m;

    private const decimal Million = 1_000_000;
    private const decimal Hundred = 100;
    private const decimal Ten = 10;

    private decimal total;          // what a ล้าน has already raised
    private decimal group;          // what the scales since then add up to
    private decimal scale = Million; // the last scale of the group; the next must be lower
    private NumberToken? waiting;   // a coefficient whose scale has not come yet
    private bool started;
    private bool fractional;        // "1.5 แสน": only ล้าน may follow

    /// <summary>What the parts say: a value, or why it must be asked about.</summary>
    public static (decimal Value, NumberDoubt? Doubt) Sum(IReadOnlyList<NumberToken> tokens)
    {
        var number = new SpokenNumber();
        foreach (var token in tokens)
        {
            if (number.Take(token) is { } doubt) return (0, doubt);
        }

        if (number.CloseGroup() is { } last) return (0, last);
        return ((number.total + number.group) / WithoutNoughts, null);
    }

    private NumberDoubt? Take(NumberToken token)
    {
        var doubt = token.Kind switch
        {
            NumberTokenKind.Scale => TakeScale(token.Value),
            NumberTokenKind.Million => TakeMillion(),
            NumberTokenKind.LastOne => TakeLastOne(token),
            _ => TakeCoefficient(token),
        };
        started = true;
        return doubt;
    }

    private NumberDoubt? TakeCoefficient(NumberToken token)
    {
        if (fractional) return NumberDoubt.Malformed;
        if (waiting is { } before)
        {
            // "สองสามคน" is two or three of them.
            return IsWord(before) && IsWord(token) ? NumberDoubt.Range : NumberDoubt.SeveralNumbers;
        }

        waiting = token;
        return null;
    }

    private NumberDoubt? TakeLastOne(NumberToken token)
    {
        if (!started || waiting is not null || fractional) return NumberDoubt.Malformed;
        waiting = token;
        return null;
    }

    private NumberDoubt? TakeScale(decimal next)
    {
        // "ห้าสิบหกสิบ", "สองพันสามพัน" are fifty to sixty, two or three thousand.
        if (next >= scale || fractional) return waiting is null ? NumberDoubt.Malformed : NumberDoubt.Range;
        if (DoubtOfCoefficient(next) is { } doubt) return doubt;

        var coefficient = waiting?.Value ?? 1;
        fractional = decimal.Truncate(coefficient) != coefficient;
        group += coefficient * next;
        scale = next;
        waiting = null;
        return null;
    }

    private NumberDoubt? DoubtOfCoefficient(decimal next)
    {
        switch (waiting)
        {
            // A one may be left out at the very front (ร้อยห้าสิบ) and before สิบ (พันสิบ).
            case null:
                return started && next != Ten ? NumberDoubt.Malformed : null;
            case { Kind: NumberTokenKind.LastOne or NumberTokenKind.Zero }:
                return NumberDoubt.Malformed;
            case { Kind: NumberTokenKind.TwoOfTwenty }:
                return next == Ten ? null : NumberDoubt.Malformed;
            case { Value: var value }:
                return value is > 0 and < Ten ? null : NumberDoubt.Malformed;
        }
    }

    private NumberDoubt? TakeMillion()
    {
        if (CloseGroup() is { } doubt) return doubt;
        var sum = started ? total + group : 1;
        if (sum == 0) return NumberDoubt.Malformed;
        if (sum >= Limit / Million) return NumberDoubt.TooLarge;

        total = sum * Million;
        group = 0;
        scale = Million;
        return null;
    }

    // Adds the figure that no scale followed: the five of ยี่สิบห้า.
    private NumberDoubt? CloseGroup()
    {
        if (waiting is not { } last) return null;
        if (last.Kind == NumberTokenKind.TwoOfTwenty) return HasHigher ? NumberDoubt.Shortened : NumberDoubt.Malformed;
        if (HasHigher && DoubtOfLast(last) is { } doubt) return doubt;
        fractional = decimal.Truncate(last.Value) != last.Value;
        group += last.Value;
        waiting = null;
        return null;
    }

    private bool HasHigher => total != 0 || group != 0;

    // พันสอง is 1,002 to one and 1,200 to another; พันเอ็ด and ยี่สิบสอง are plain.
    private NumberDoubt? DoubtOfLast(NumberToken last)
    {
        if (last.Kind == NumberTokenKind.LastOne) return null;
        if (decimal.Truncate(last.Value) != last.Value) return NumberDoubt.Malformed;
        if (last.Value >= scale) return NumberDoubt.SeveralNumbers;
        return scale >= Hundred && last.Value < Ten ? NumberDoubt.Shortened : null;
    }

    private static bool IsWord(NumberToken token) => token.Kind != NumberTokenKind.Figures;
}
