using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

/// <summary>Link codes handed out and used. A person has one account a channel; linking another one lets go of the older.</summary>
internal static class AccountLinking
{
    /// <summary>False when the code is taken: it may be in somebody's hands.</summary>
    public static bool Issue(Change.LinkCodeIssued issued, StagedRows rows)
    {
        if (PeopleRows.FindCode(rows, issued.Code.Code) is { } there) return there == issued.Code;
        PeopleRows.SaveCode(rows, issued.Code);
        return true;
    }

    /// <summary>False when there is no such code or somebody has used it.</summary>
    public static bool Withdraw(Change.LinkCodeWithdrawn withdrawn, StagedRows rows)
    {
        if (PeopleRows.FindCode(rows, withdrawn.Code) is not { UsedBy: null }) return false;
        rows.Remove(Tables.LinkCodes, withdrawn.Code);
        return true;
    }

    /// <summary>False when there is no such code, it is another person's, or another account has used it.</summary>
    public static bool Link(Change.AccountLinked linked, TurnMark? turn, StagedRows rows)
    {
        if (PeopleRows.FindCode(rows, linked.Code) is not { } code || code.Person != linked.Person) return false;
        if (code.UsedBy is { } user && user != linked.Account) return false;
        PeopleRows.SaveUsedCode(rows, code with { UsedBy = linked.Account }, linked.ConsentedAt);
        // What they were in the middle of goes with them.
        foreach (var older in LetGo(rows, linked).ToList()) Give(rows, older with { Dialogue = "" }, null, turn);
        Give(rows, ChatRows.Load(rows, linked.Account), linked.Person, turn);
        return true;
    }

    /// <summary>The accounts the person has had on the channel until now; perhaps on a phone that somebody else has found.</summary>
    public static IEnumerable<ChatRecord> LetGo(IRows rows, Change.AccountLinked linked) =>
        ChatRows.Of(rows, linked.Person).Where(chat => chat.Account.Channel == linked.Account.Channel && chat.Account != linked.Account);

    // A turn under way elsewhere was decided for the account's former owner: the version makes it decide again.
    private static void Give(StagedRows rows, ChatRecord chat, PersonId? person, TurnMark? turn) =>
        ChatRows.Save(rows, chat with { Person = person, Version = chat.Account == turn?.Account ? chat.Version : chat.Version + 1 });
}
