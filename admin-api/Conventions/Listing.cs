using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Problems;
using Pbms.Publishing.Workbooks;

namespace Pbms.AdminApi.Conventions;

/// <summary>Answers with a page of a list, or with the whole of it as a file.</summary>
public static class Listing
{
    public const string CsvType = "text/csv; charset=utf-8";
    public const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="name">Of the file and the sheet.</param>
    /// <param name="keyOf">Tells the items apart; a cursor is the key of the last one given.</param>
    public static Results<Ok<Page<T>>, FileContentHttpResult, Refusal> Of<T>(string name, IEnumerable<T> items, Func<T, string> keyOf, ListQuery query) => query switch
    {
        { Limit: < 1 or > ListQuery.Most } => new Refusal(ProblemKinds.ParameterMalformed, "limit"),
        { Format: null or "json" } => PageOf(items, keyOf, query),
        { Format: "csv" } => TypedResults.File(TableFiles.Csv(FlatTable.Of(name, items)), CsvType, name + ".csv"),
        { Format: "xlsx" } => TypedResults.File(TableFiles.Workbook([FlatTable.Of(name, items)]), XlsxType, name + ".xlsx"),
        _ => new Refusal(ProblemKinds.ParameterMalformed, "format"),
    };

    private static Results<Ok<Page<T>>, FileContentHttpResult, Refusal> PageOf<T>(IEnumerable<T> items, Func<T, string> keyOf, ListQuery query)
    {
        var rest = items;
        if (query.Cursor is { } cursor)
        {
            if (KeyIn(cursor) is not { } last) return new Refusal(ProblemKinds.CursorUnknown, "cursor");
            var after = items.SkipWhile(item => keyOf(item) != last).ToList();
            if (after.Count == 0) return new Refusal(ProblemKinds.CursorUnknown, "cursor");
            rest = after.Skip(1);
        }

        var taken = rest.Take(query.Count + 1).ToList();
        return taken.Count <= query.Count
            ? TypedResults.Ok(new Page<T>(taken, null))
            : TypedResults.Ok(new Page<T>(taken[..query.Count], CursorOf(keyOf(taken[query.Count - 1]))));
    }

    public static string CursorOf(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    /// <summary>Null when it is no cursor.</summary>
    public static string? KeyIn(string cursor) => Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : null;
}
