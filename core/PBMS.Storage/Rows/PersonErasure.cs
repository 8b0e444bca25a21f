using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

/// <summary>Takes everything that tells who a person is out of the store, but what is written to them: each engine has its own outbox. What they
/// reported stays.</summary>
internal static class PersonErasure
{
    private const string Gone = "–";

    /// <summary>False when there is no such person.</summary>
    public static bool Run(StagedRows rows, Change.PersonErased erased)
    {
        if (PeopleRows.Find(rows, erased.Person) is not { } person) return false;
        foreach (var account in AccountsOf(rows, erased.Person)) ChatRows.Forget(rows, account);

        rows.Remove(Tables.Reminders, erased.Person.Value);
        rows.Remove(Tables.Told, erased.Person.Value);
        Remove(rows, Tables.LinkCodes, row => Row.Body<LinkCode>(row).Person == erased.Person);
        foreach (var row in rows.All(Tables.Questions)) Silence(rows, Row.Body<PlannerQuestion>(row), erased.Person);
        PeopleRows.Save(rows, person with { Name = erased.NameInstead, Assignments = [], EntraObjectId = null });
        return true;
    }

    /// <summary>Their accounts, and those they have let go of: the codes they were linked by tell which. One that is somebody else's now is not among them.</summary>
    public static IReadOnlySet<ChatAccount> AccountsOf(IRows rows, PersonId person)
    {
        var letGo = rows.All(Tables.LinkCodes).Select(Row.Body<LinkCode>)
            .Where(code => code.Person == person)
            .Select(code => code.UsedBy)
            .OfType<ChatAccount>()
            .Where(account => ChatRows.Load(rows, account).Person is null);
        return ChatRows.Of(rows, person).Select(chat => chat.Account).Concat(letGo).ToHashSet();
    }

    private static void Remove(StagedRows rows, string table, Func<Row, bool> isTheirs)
    {
        foreach (var row in rows.All(table).Where(isTheirs)) rows.Remove(table, row.Id);
    }

    private static void Silence(StagedRows rows, PlannerQuestion question, PersonId person)
    {
        var silent = question with
        {
            Words = question.By == person ? Gone : question.Words,
            Answer = question.Answer?.By == person ? question.Answer with { Words = Gone } : question.Answer,
        };
        if (silent != question) QuestionRows.Save(rows, silent);
    }
}
