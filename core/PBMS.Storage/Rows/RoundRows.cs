using System.Collections.Immutable;
using System.Globalization;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

/// <summary>A frozen round: a row that says so, and its contents in parts, for LiteDB holds at most 16 MB in one row.</summary>
internal static class RoundRows
{
    /// <summary>Some two hundred kilobytes.</summary>
    private const int SubmissionsInAPart = 500;

    /// <summary>As much, for they are short.</summary>
    private const int PastInAPart = 2500;

    /// <param name="PastParts">None in a round that an earlier PBMS.Bot has frozen.</param>
    private sealed record MarkBody(FiscalYear Year, int Months, DateOnly AsOf, DateTimeOffset FrozenAt, int Parts, int PastParts = 0);

    /// <summary>False when the round is frozen already.</summary>
    public static bool Freeze(StagedRows rows, FrozenRound frozen)
    {
        if (rows.Find(Tables.FrozenRounds, Key(frozen.Round)) is not null) return false;
        var (parts, past) = (frozen.Submissions.Chunk(SubmissionsInAPart).ToList(), frozen.Past.Chunk(PastInAPart).ToList());
        var mark = new MarkBody(frozen.Round.Year, frozen.Round.Months, frozen.AsOf, frozen.FrozenAt, parts.Count, past.Count);
        rows.Put(Tables.FrozenRounds, Row.Of(Key(frozen.Round), mark));
        rows.Put(Tables.FrozenParts, Row.Of(Key(frozen.Round, "year"), YearBody.Of(frozen.Year)));
        rows.Put(Tables.FrozenParts, Row.Of(Key(frozen.Round, "people"), frozen.People.ToArray()));
        foreach (var (number, part) in parts.Index()) rows.Put(Tables.FrozenParts, Row.Of(PartKey(frozen.Round, number), part));
        foreach (var (number, part) in past.Index()) rows.Put(Tables.FrozenParts, Row.Of(PastKey(frozen.Round, number), part));
        return true;
    }

    public static FrozenRound? Find(IRows rows, Round round)
    {
        if (rows.Find(Tables.FrozenRounds, Key(round)) is not { } mark) return null;
        return Read(round, mark, rows.Find(Tables.FrozenParts, [.. PartKeys(round, mark)]).ToDictionary(part => part.Id));
    }

    public static IEnumerable<string> PartKeys(Round round, Row mark)
    {
        var body = Row.Body<MarkBody>(mark);
        return [Key(round, "year"), Key(round, "people"), .. Keys(body.Parts, PartKey), .. Keys(body.PastParts, PastKey)];

        IEnumerable<string> Keys(int parts, Func<Round, int, string> key) => Enumerable.Range(0, parts).Select(number => key(round, number));
    }

    public static FrozenRound Read(Round round, Row mark, IReadOnlyDictionary<string, Row> parts)
    {
        var body = Row.Body<MarkBody>(mark);
        ImmutableArray<Submission> submissions =
            [.. Enumerable.Range(0, body.Parts).SelectMany(number => Row.Body<Submission[]>(parts[PartKey(round, number)]))];
        return new(round, body.AsOf, body.FrozenAt, Row.Body<YearBody>(parts[Key(round, "year")]).ToYear(), submissions)
        {
            People = [.. Row.Body<Person[]>(parts[Key(round, "people")])],
            Past = [.. Enumerable.Range(0, body.PastParts).SelectMany(number => Row.Body<PastResult[]>(parts[PastKey(round, number)]))],
        };
    }

    public static IReadOnlyList<FrozenMark> OfYear(IRows rows, FiscalYear year) =>
    [
        .. rows.Find(Tables.FrozenRounds, [.. Enumerable.Range(1, FiscalYear.Months).Select(months => Key(new Round(year, months)))])
            .Select(MarkOf)
            .OrderBy(mark => mark.Round.Months),
    ];

    public static FrozenMark MarkOf(Row row)
    {
        var mark = Row.Body<MarkBody>(row);
        return new(new Round(mark.Year, mark.Months), mark.AsOf, mark.FrozenAt);
    }

    public static string Key(Round round) => string.Create(CultureInfo.InvariantCulture, $"{round.Year}|{round.Months:00}");

    private static string Key(Round round, string part) => $"{Key(round)}|{part}";

    private static string PartKey(Round round, int number) => Key(round, number.ToString("D4", CultureInfo.InvariantCulture));

    private static string PastKey(Round round, int number) => Key(round, string.Create(CultureInfo.InvariantCulture, $"past-{number:D4}"));
}
