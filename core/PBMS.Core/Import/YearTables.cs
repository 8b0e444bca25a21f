using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Import;

/// <summary>A year written as the tables it could have been read from; <see cref="YearImport"/> reads the same year back.</summary>
public static class YearTables
{
    /// <summary>All tables but "results", in the order of <see cref="TableShape.All"/>.</summary>
    public static ImmutableArray<ImportTable> Of(PlanYear year, IEnumerable<Person> people)
    {
        var everybody = people.OrderBy(person => person.Id.Value, StringComparer.Ordinal).ToList();
        return
        [
            Table("settings", Settings(year)),
            Table("holidays", year.Calendar.Holidays.Days.OrderBy(day => day.Key).Select(day => Row(Day(day.Key), day.Value))),
            Table("reason-classes", year.ReasonClasses.Select(reason => Row(reason.Code, reason.Name, reason.Label, List(reason.Keywords)))),
            Table("org-units", year.OrgChart.Units.Select(Unit)),
            Table("people", everybody.Select(person => Row(person.Id.Value, person.Name, person.EntraObjectId ?? ""))),
            Table("assignments", everybody.SelectMany(person => person.Assignments, (person, duty) => Row(person.Id.Value, Name(duty.Role), duty.OrgUnit.Value))),
            Table("projects", year.Plan.Projects.Select(project => Row(project.Code.Value, project.Name, Whole(project.RegionalNumber)))),
            Table("plan-lines", year.Plan.Lines.Select(Line)),
            Table("targets", year.Plan.Schedules.Select(Target)),
        ];
    }

    /// <summary>The values that stand, one a row.</summary>
    public static ImportTable Results(IEnumerable<Submission> submissions) => Table(TableShape.Results, submissions
        .OrderBy(submission => submission.Key.ToString(), StringComparer.Ordinal)
        .Select(Result));

    /// <summary>snake_case, as every table and the API write it.</summary>
    public static string Name<T>(T kind)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var letter in kind.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0) text.Append('_');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>Digits without needless zeros: "12.5".</summary>
    public static string Figure(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static IEnumerable<ImmutableArray<string>> Settings(PlanYear year) =>
    [
        Row("fiscal_year", year.Year.ToString()),
        Row("opens_on", Whole(year.Calendar.Days.OpensOn)),
        Row("due_on", Whole(year.Calendar.Days.DueOn)),
        Row("freezes_on", Whole(year.Calendar.Days.FreezesOn)),
        Row("green_from", Figure(year.Scheme.Green.From)),
        Row("green_word", year.Scheme.Green.Word),
        Row("yellow_from", Figure(year.Scheme.Yellow.From)),
        Row("yellow_word", year.Scheme.Yellow.Word),
        Row("red_word", year.Scheme.Red.Word),
    ];

    private static ImmutableArray<string> Unit(OrgUnit unit) =>
        Row(unit.Code.Value, Name(unit.Kind), unit.Parent?.Value, unit.Name, unit.ShortName, List(unit.Aliases), unit.Geography);

    private static ImmutableArray<string> Line(PlanLine line) => Row(
        line.Code.Value,
        Name(line.Part),
        line.Project?.Value,
        line.Owner?.Value,
        line.Parent?.Value,
        line.Number,
        line.Name,
        line.UnitOfMeasure,
        Name(line.Kind),
        List(line.SumOf.Select(part => part.Value)),
        line.IsAssumed ? "yes" : "",
        line.Note);

    private static ImmutableArray<string> Target(TargetSchedule schedule) =>
    [
        schedule.Line.Value,
        schedule.OrgUnit.Value,
        Starred(schedule.Annual),
        schedule.FirstReport?.ToString() ?? "",
        .. Enumerable.Range(1, FiscalYear.Months).Select(number => schedule.ByMonth.TryGetValue(number, out var target) ? Starred(target) : ""),
    ];

    private static ImmutableArray<string> Result(Submission submission)
    {
        var (key, given) = (submission.Key, submission.Current);
        return Row(
            key.Line.Value,
            key.OrgUnit.Value,
            key.Month.ToString(),
            Starred(new Target(given.Value, given.IsAssumed)),
            given.By.Value,
            BangkokClock.ToBangkok(given.At).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            given.Reason?.Class,
            given.Reason?.Words,
            given.Reason?.PromisedOn is { } day ? Day(day) : "");
    }

    private static ImportTable Table(string name, IEnumerable<ImmutableArray<string>> rows) => new(name, TableShape.Of(name)!.Columns, [.. rows]);

    private static ImmutableArray<string> Row(params ReadOnlySpan<string?> cells)
    {
        var row = ImmutableArray.CreateBuilder<string>(cells.Length);
        foreach (var cell in cells) row.Add(cell ?? "");
        return row.MoveToImmutable();
    }

    private static string List(IEnumerable<string> items) => string.Join(';', items);

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Starred(Target? target) => target is { } figure ? Figure(figure.Value) + (figure.IsAssumed ? "*" : "") : "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
