using System.Text.Json.Serialization;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation;

/// <summary>Something small to be seen to beside reporting: a draft in hand waits meanwhile.</summary>
[JsonDerivedType(typeof(AnsweringPromise), "promise")]
[JsonDerivedType(typeof(RenewingPromise), "renewal")]
[JsonDerivedType(typeof(AnsweringReporter), "answer")]
[JsonDerivedType(typeof(ChoosingSendBack), "send-back-line")]
[JsonDerivedType(typeof(SendingBack), "send-back")]
[JsonDerivedType(typeof(ChoosingSuccessor), "successor")]
[JsonDerivedType(typeof(HandingOver), "hand-over")]
public abstract record Errand
{
    private Errand()
    {
    }

    /// <summary>The promised day has come: is it done?</summary>
    public sealed record AnsweringPromise(ObligationKey Key) : Errand;

    /// <summary>It is not done: when will it be?</summary>
    public sealed record RenewingPromise(ObligationKey Key) : Errand;

    /// <summary>A planner answers a reporter's question.</summary>
    public sealed record AnsweringReporter(Guid Question) : Errand;

    /// <summary>Which of a unit's values is to be sent back?</summary>
    public sealed record ChoosingSendBack(OrgUnitCode OrgUnit, Month Month) : Errand;

    /// <summary>What is to be looked at again?</summary>
    /// <param name="Revisions">How many there were when it was chosen: a newer value is not sent back unseen.</param>
    public sealed record SendingBack(ObligationKey Key, int Revisions) : Errand;

    /// <summary>Who reports for the unit from now on?</summary>
    public sealed record ChoosingSuccessor(OrgUnitCode OrgUnit, PersonId From) : Errand;

    /// <summary>Is it right that the unit passes from one to the other?</summary>
    public sealed record HandingOver(OrgUnitCode OrgUnit, PersonId From, PersonId To) : Errand;

    /// <summary>Names the errand on its buttons, so that an old one answers nothing else.</summary>
    public string Name => this switch
    {
        AnsweringPromise errand => $"promise/{errand.Key}",
        RenewingPromise errand => $"renewal/{errand.Key}",
        AnsweringReporter errand => $"answer/{errand.Question:N}",
        ChoosingSendBack errand => $"send-back/{errand.OrgUnit}/{errand.Month}",
        SendingBack errand => $"send-back/{errand.Key}/{errand.Revisions}",
        ChoosingSuccessor errand => $"successor/{errand.OrgUnit}",
        HandingOver errand => $"hand-over/{errand.OrgUnit}/{errand.To}",
        _ => "",
    };
}
