using System.Collections.Immutable;
using CsCheck;
using Pbms.Core.Import;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Import;

/// <summary>Whatever is in the cells, the import answers; and what it lets in can be scored in every round.</summary>
public sealed class ImportGarbageProperties
{
    private static readonly YearDraft Sound = YearDraft.Sound;

    // What people really type, what stands in other cells of the very same import, and anything else.
    private static readonly string[] Typed =
    [
        "", " ", "0", "1", "-1", "1,000", "1e9", "99999999999999999999", "0.00005", "100*", "**", "NaN", "๑๒", "2568", "2024-11", "9999-12",
        "0001-01", "2024-11-31", "2024-12-05", "2024-12-02T09:14:00+07:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59+00:00", "2567-12-05", "yes", "YES", "heading",
        "quantity", "percent", "level", "quantity,level", "7", "central", "regional", "by_project", "office", "province", "central_unit", "division",
        "OPS", ";", ";;a;a", "\0", "\uD83D", "\u0E33", "#REF!", "=1+1",
    ];

    private static readonly ImmutableArray<string> Cells = [.. Typed, .. Sound.Tables.SelectMany(table => table.Rows).SelectMany(row => row).Distinct()];

    private static readonly Gen<string> Cell = Gen.OneOf(Gen.Int[0, Cells.Length - 1].Select(i => Cells[i]), Gen.String);

    private static readonly Gen<Func<YearDraft, YearDraft>> Damage = Gen.Frequency(
        (12, Gen.Select(Gen.Int, Gen.Int, Gen.Int, Cell, (table, row, column, value) => Change(table, source => WithCell(source, row, column, value)))),
        (2, Gen.Select(Gen.Int, Gen.Int, (table, row) => Change(table, source => source with { Rows = source.Rows.Add(Pick(source.Rows, row)) }))),
        (2, Gen.Select(Gen.Int, Gen.Int, (table, row) => Change(table, source => source with { Rows = source.Rows.Remove(Pick(source.Rows, row)) }))),
        (1, Gen.Select(Gen.Int, Gen.Int, (table, row) => Change(table, source => source with { Rows = source.Rows.Add(Pick(source.Rows, row)[..1]) }))),
        (1, Gen.Select(Gen.Int, Gen.Int, (table, at) => Change(table, source => source with { Header = source.Header.Add(Pick(source.Header, at)) }))),
        (1, Gen.Select(Gen.Int, Gen.Int, (table, at) => Change(table, source => source with { Header = source.Header.Remove(Pick(source.Header, at)) }))),
        (1, Gen.Int.Select<int, Func<YearDraft, YearDraft>>(table => draft => draft.Without(Pick(Sound.Tables, table).Name))),
        (1, Gen.Int.Select<int, Func<YearDraft, YearDraft>>(table => draft => new(draft.Tables.Add(Pick(Sound.Tables, table))))));

    [Fact]
    public void Garbage_in_any_cells_never_throws_and_what_is_let_in_can_be_scored() =>
        Damage.Array[1, 6].Sample(
            damages =>
            {
                switch (damages.Aggregate(Sound, (draft, damage) => damage(draft)).Read())
                {
                    case ImportResult.Refused refused:
                        Assert.NotEmpty(refused.Faults);
                        break;
                    case ImportResult.Read read:
                        ScoreEveryRound(read.Year);
                        break;
                }
            },
            iter: 1_500);

    [Fact]
    public void Tables_of_nothing_but_garbage_never_throw() =>
        Cell.Array[0, 4].Array[0, 4].Array[10, 10].Sample(
            tables => Assert.IsType<ImportResult.Refused>(YearImport.Read(tables.Select((rows, index) =>
                Sound.Tables[index] with { Rows = [.. rows.Select(row => row.ToImmutableArray())] }))),
            iter: 500);

    [Fact]
    public void No_tables_at_all_is_refused() => Assert.IsType<ImportResult.Refused>(YearImport.Read([]));

    private static void ScoreEveryRound(ImportedYear read)
    {
        foreach (var months in Enumerable.Range(1, FiscalYear.Months))
        {
            var cards = new Scorecards(read.Year, ResultBook.Of(read.Submissions), new Round(read.Year.Year, months));
            var figures = new[] { cards.ByProject(), cards.Central(), cards.Regional() }
                .Concat(cards.Provinces()).Concat(read.Year.OrgChart.Units.Select(cards.Of)).SelectMany(node => new[] { node.Percent, node.Annual });
            Assert.All(figures.OfType<Fraction>(), percent => Assert.True(percent >= 0 && percent <= 100));
            Assert.InRange(read.Year.OrgChart.Units.Count(unit => read.Year.OrgChart.Covers(new("4"), unit.Code)), 0, read.Year.OrgChart.Units.Length);
        }
    }

    private static ImportTable WithCell(ImportTable table, int row, int column, string value) => table with
    {
        Rows = table.Rows.Replace(Pick(table.Rows, row), Pick(table.Rows, row) is { IsEmpty: false } cells ? cells.SetItem(At(cells, column), value) : [value]),
    };

    private static Func<YearDraft, YearDraft> Change(int table, Func<ImportTable, ImportTable> change) => draft =>
        draft.With(Pick(Sound.Tables, table).Name, source => source.Rows.IsEmpty || source.Header.IsEmpty ? source : change(source));

    private static T Pick<T>(ImmutableArray<T> items, int seed) => items[At(items, seed)];

    private static int At<T>(ImmutableArray<T> items, int seed) => (int)((uint)seed % (uint)items.Length);
}
