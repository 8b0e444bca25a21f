using Pbms.Core.Organisation;

namespace Pbms.Storage.LiteDb;

internal static class PeopleRows
{
    public static Person? Find(IRows rows, PersonId person) =>
        rows.Find(Tables.People, person.Value) is { } row ? Row.Body<Person>(row) : null;

    public static void Save(StagedRows rows, Person person) => rows.Put(Tables.People, Row.Of(person.Id.Value, person));

    public static LinkCode? FindCode(IRows rows, string code) =>
        rows.Find(Tables.LinkCodes, code) is { } row ? Row.Body<LinkCode>(row) : null;

    public static void SaveCode(StagedRows rows, LinkCode code) => rows.Put(Tables.LinkCodes, Row.Of(code.Code, code));

    /// <param name="consentedAt">Kept beside the code: it is the proof that the person agreed.</param>
    public static void SaveUsedCode(StagedRows rows, LinkCode code, DateTimeOffset consentedAt)
    {
        var row = Row.Of(code.Code, code);
        row[Columns.ConsentedAt] = consentedAt.ToString("O");
        rows.Put(Tables.LinkCodes, row);
    }
}
