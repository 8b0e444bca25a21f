namespace Pbms.Bot.Conversation;

/// <summary>The verbs buttons carry. Stored in chats for years: never rename one.</summary>
public static class Verb
{
    public const string Menu = "menu";
    public const string Help = "help";
    public const string Status = "status";
    public const string Report = "report";
    public const string Back = "back";
    public const string Skip = "skip";
    public const string Cancel = "cancel";
    public const string Discard = "discard";
    public const string Edit = "edit";
    public const string Send = "send";
    public const string Yes = "yes";
    public const string No = "no";
    public const string Value = "value";
    public const string Reading = "reading";
    public const string Class = "class";
    public const string SameReason = "same-reason";
    public const string ForAll = "for-all";
    public const string Day = "day";
    public const string Plan = "plan";
    public const string AskPlanner = "ask-planner";
    public const string AnswerPlanner = "answer-planner";
    public const string Promise = "promise";
    public const string SendBack = "send-back";
    public const string HandOver = "hand-over";
    public const string Early = "early";
    public const string MoveEvidence = "move-evidence";
    public const string Evidence = "evidence";
    public const string Pick = "pick";
    public const string Missing = "missing";
    public const string Red = "red";
    public const string Compare = "compare";
    public const string Why = "why";
    public const string Levers = "levers";
    public const string Trend = "trend";
    public const string Form = "form";
}
