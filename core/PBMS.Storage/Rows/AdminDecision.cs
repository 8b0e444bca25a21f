using System.Diagnostics;
using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

/// <summary>Decides what only an administrator changes.</summary>
internal static class AdminDecision
{
    /// <summary>False when what the change builds on has changed.</summary>
    public static bool Apply(Change change, StagedRows rows)
    {
        switch (change)
        {
            case Change.TargetRevised revised:
                MonthRows.Keep(rows, revised.Revision);
                return true;
            case Change.MonthClosed closed:
                return MonthRows.Move(rows, closed.Gate);
            case Change.MonthReopened reopened:
                return MonthRows.Move(rows, reopened.Gate);
            case Change.PersonAdded added:
                return PeopleRows.AddNew(rows, added.Person);
            case Change.PersonChanged changed:
                return PeopleRows.Change(rows, changed);
            case Change.PersonErased erased:
                return PersonErasure.Run(rows, erased);
            case Change.LinkCodeWithdrawn withdrawn:
                return AccountLinking.Withdraw(withdrawn, rows);
            case Change.ApiKeyIssued issued:
                return ApiRows.Issue(rows, issued.Key);
            case Change.ApiKeyRevoked revoked:
                return ApiRows.Revoke(rows, revoked);
            case Change.AnswerBegun begun:
                return ApiRows.Begin(rows, begun);
            case Change.AnswerKept kept:
                ApiRows.Keep(rows, kept.Answer);
                return true;
            default:
                throw new UnreachableException($"change {change.GetType().Name}");
        }
    }
}
