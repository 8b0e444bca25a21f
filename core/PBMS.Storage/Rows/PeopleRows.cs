using System.Globalization;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

internal static class PeopleRows
{
    public static Person? Find(IRows rows, PersonId person) =>
        rows.Find(Tables.People, person.Value) is { } row ? Row.Body<Person>(row) : null;

    public static void Save(StagedRows rows, Person person)
    {
        var row = Row.Of(person.Id.Value, person);
        row[Columns.Accounts] = Reachable(rows, person.Id).ToArray();
        rows.Put(Tables.People, row);
    }

    /// <summary>False when the id is taken.</summary>
    public static bool AddNew(StagedRows rows, Person person)
    {
        if (Find(rows, person.Id) is not null) return false;
        Save(rows, person);
        return true;
    }

    /// <summary>False when the person is not as the change found them.</summary>
    public static bool Change(StagedRows rows, Change.PersonChanged changed)
    {
        // As text: a record that holds lists is equal only to itself.
        if (Find(rows, changed.Before.Id) is not { } there || StoreJson.Write(there) != StoreJson.Write(changed.Before)) return false;
        Save(rows, changed.After);
        return true;
    }

    /// <summary>Their accounts have changed: linked, let go of, unreachable or back.</summary>
    public static void Touch(StagedRows rows, PersonId person)
    {
        if (Find(rows, person) is { } known) Save(rows, known);
    }

    /// <summary>False when one of the two is not known, or the first does not report for the unit.</summary>
    public static bool HandOver(StagedRows rows, Change.HandedOver handed)
    {
        var duty = new Assignment(Role.Reporter, handed.OrgUnit);
        var (giver, taker) = (Find(rows, handed.From), Find(rows, handed.To));
        if (giver is null || taker is null || giver.Id == taker.Id || !giver.Assignments.Contains(duty)) return false;
        Save(rows, giver with { Assignments = giver.Assignments.Remove(duty) });
        if (!taker.Assignments.Contains(duty)) Save(rows, taker with { Assignments = taker.Assignments.Add(duty) });
        return true;
    }

    private static IEnumerable<string> Reachable(StagedRows rows, PersonId person) =>
        ChatRows.Of(rows, person).Where(chat => chat.IsReachable).Select(chat => chat.Account.ToString()).Order(StringComparer.Ordinal);

    public static Contact ContactOf(Row row) =>
        new(Row.Body<Person>(row), [.. row.Texts(Columns.Accounts).Select(ChatAccount.Parse)]);

    public static HeldLinkCode HeldCodeOf(Row row) => new(
        Row.Body<LinkCode>(row),
        row[Columns.ConsentedAt] is string at ? DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) : null);

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
