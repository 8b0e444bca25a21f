using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>What is stored about one person.</summary>
internal static class PersonalRows
{
    public static PersonalRecord? Of(RowReader rows, PersonId person) => PeopleRows.Find(rows, person) is { } found
        ? new PersonalRecord(
            found,
            [.. ChatRows.Of(rows, person)],
            [.. Codes(rows).Where(held => held.Code.Person == person)],
            [.. rows.All(Tables.Questions).Select(Row.Body<PlannerQuestion>).Where(asked => asked.By == person || asked.Answer?.By == person)])
        : null;

    public static IReadOnlyList<HeldLinkCode> Codes(RowReader rows) => [.. rows.All(Tables.LinkCodes).Select(PeopleRows.HeldCodeOf)];
}
