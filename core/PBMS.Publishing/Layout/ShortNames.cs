using Pbms.Publishing.Report;

namespace Pbms.Publishing.Layout;

/// <summary>Names without the beginning they all share: "เชียงใหม่" of "สำนักงานแรงงานจังหวัดเชียงใหม่".</summary>
internal static class ShortNames
{
    /// <param name="all">Whose shared beginning is left out.</param>
    public static IEnumerable<string> Of(IReadOnlyList<UnitRow> all, IEnumerable<UnitRow> shown)
    {
        // One name alone would be all beginning; and names that only begin with the same letter keep it.
        var shared = all.Count < 2 ? 0 : all.Skip(1).Min(unit => Shared(unit.Name, all[0].Name));
        var cut = shared >= "จังหวัด".Length ? shared : 0;
        return shown.Select(unit => unit.Name[cut..]);
    }

    private static int Shared(string one, string other) => one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
}
