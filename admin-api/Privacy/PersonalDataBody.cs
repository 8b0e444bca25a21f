using Pbms.AdminApi.People;
using Pbms.Core.Reminders;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Privacy;

/// <summary>Everything held about one person.</summary>
/// <param name="Conversations">As they stand, in the bot's own form.</param>
public sealed record PersonalDataBody(
    PersonBody Person,
    IReadOnlyList<AccountBody> Accounts,
    IReadOnlyList<ConversationBody> Conversations,
    IReadOnlyList<LinkCodeBody> LinkCodes,
    IReadOnlyList<QuestionBody> Questions,
    RemindersBody Reminders,
    IReadOnlyList<SentFileBody> Files,
    IReadOnlyList<GivenValueBody> Values)
{
    public static PersonalDataBody Of(PersonalRecord record, ReminderRecord reminders, IReadOnlyList<EvidenceFile> files, IReadOnlyList<GivenValueBody> given) => new(
        PersonBody.Of(record.Person),
        [.. record.Chats.Select(chat => new AccountBody(chat.Account.Channel, chat.Account.UserId, chat.IsReachable, chat.LastAt))],
        [.. record.Chats.Select(chat => new ConversationBody(chat.Account.Channel, chat.Dialogue))],
        [.. record.Codes.Select(held => LinkCodeBody.Of(held, new LineLinkOptions()))],
        [.. record.Questions.Select(question => new QuestionBody(question.At, question.OrgUnit.Value, question.Line.Value, question.Words, question.Answer?.Words))],
        RemindersBody.Of(reminders),
        [.. files.Select(SentFileBody.Of)],
        given);
}
