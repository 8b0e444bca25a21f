using Pbms.Bot.Messages;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>ผู้ดูแลระบบคือใคร: as set, else who they are.</summary>
public static class ContactSteps
{
    public static StepResult Tell(Dialogue dialogue, Facts facts) => Questions.Aside(dialogue, facts, new Reply.Words(Words(facts)));

    private static string Words(Facts facts)
    {
        if (facts.Contact is { } contact) return Phrases.ContactIs(contact);
        var admins = facts.Directory.Over(Role.Admin, OrgUnitCode.Office, facts.Year.OrgChart).Select(admin => $"คุณ{admin.Person.Name}").ToList();
        return admins.Count == 0 ? Phrases.NoContact : Phrases.AdminsAre(string.Join(" ", admins));
    }
}
