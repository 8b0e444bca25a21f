using System.Collections.Immutable;
using System.Text.Json;
using Pbms.Bot.Messages;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Teams;

/// <summary>Activities into the bot's own events. What is unknown is passed over: Teams adds to it without notice.</summary>
public sealed class TeamsEventReader(TeamsServices services, TimeProvider clock)
{
    /// <summary>An answer this late belongs at the end of the chat.</summary>
    private static readonly TimeSpan ReplyLife = TimeSpan.FromHours(1);

    private const int LongestWords = 5_000;

    /// <summary>As many as Teams takes in one message.</summary>
    private const int MostFiles = 10;

    /// <param name="activity">One that has passed the gate.</param>
    public TeamsReading Read(TeamsActivity activity)
    {
        if (activity.IsInvoke && activity.Json.Text("name") is not "adaptiveCard/action") return new TeamsReading.UnknownInvoke();
        if (Address(activity) is not { } address) return new TeamsReading.Ignored();
        return activity.Type switch
        {
            "message" when !activity.IsPersonal => InGroup(activity, address),
            "message" => FromMessage(activity, address),
            "invoke" => FromButton(activity, address, activity.Json.Property("value")?.Property("action")?.Property("data")),
            "installationUpdate" when activity.IsPersonal => FromInstallation(activity, address),
            // The greeting goes with installationUpdate: both come, in either order.
            "conversationUpdate" => new TeamsReading.Noted(address),
            _ => new TeamsReading.Ignored(),
        };
    }

    private ChatAddress? Address(TeamsActivity activity)
    {
        if (services.Read(activity.Service) is not { } service) return null;
        var user = activity.IsPersonal ? activity.EntraObjectId ?? activity.From : WithoutThread(activity.Conversation);
        return user is { Length: > 0 and <= 300 }
            ? new ChatAddress(new ChatAccount(ChatAccount.Teams, user), service, activity.Conversation, activity.Tenants.FirstOrDefault())
            : null;
    }

    /// <summary>A channel's conversation names the thread after a semicolon.</summary>
    private static string WithoutThread(string conversation) => conversation.Split(';')[0];

    private TeamsReading InGroup(TeamsActivity activity, ChatAddress address) => activity.Id is { Length: > 0 } id
        ? new TeamsReading.Turn([Event(address, id, new Input.CalledInGroup(), activity, new TeamsReplyTo.Under(id))], address, null, new TeamsPress("", false))
        : new TeamsReading.Ignored();

    private TeamsReading FromMessage(TeamsActivity activity, ChatAddress address)
    {
        if (activity.Json.Property("value") is { ValueKind: JsonValueKind.Object } value) return FromButton(activity, address, value);
        if (activity.Id is not { Length: > 0 } id || Inputs(activity) is not [_, ..] inputs) return new TeamsReading.Ignored();
        var press = new TeamsPress(string.Join('\n', inputs.Select(input => input.ToString())), IsButton: false);
        return new TeamsReading.Turn([.. inputs.Select(input => Event(address, id, input, activity, new TeamsReplyTo.Under(id)))], address, activity.EntraObjectId, press);
    }

    /// <summary>Files before the words they came with: they belong to the line in hand, and the words may answer it.</summary>
    private static ImmutableArray<Input> Inputs(TeamsActivity activity)
    {
        var words = TeamsText.Of(activity.Json);
        Input[] said = words.Length > 0 ? [new Input.Said(words.Length <= LongestWords ? words : words[..LongestWords])] : [];
        return [.. TeamsFile.In(activity.Json).Take(MostFiles), .. said];
    }

    private TeamsReading FromButton(TeamsActivity activity, ChatAddress address, JsonElement? data)
    {
        if (data is not { ValueKind: JsonValueKind.Object } pressed || activity.Id is not { Length: > 0 } id) return new TeamsReading.Ignored();
        if (!activity.IsPersonal) return InGroup(activity, address);
        // A card of somebody else's, or of a version long gone: a button nobody knows.
        if (TeamsCardData.Read(pressed) is not { } button)
            return new TeamsReading.Turn([Event(address, id, new Input.Tapped("?"), activity, new TeamsReplyTo.AtTheEnd())], address, activity.EntraObjectId, new TeamsPress("", true));
        var print = TeamsCardData.Print(pressed);
        TeamsReplyTo to = button.IsAnswer && activity.Json.Text("replyToId") is { Length: > 0 } card ? new TeamsReplyTo.InPlaceOf(card) : new TeamsReplyTo.AtTheEnd();
        // One drawing of a card is answered once, however often it is sent and under whatever id.
        var eventId = button.IsAnswer ? print : id;
        return new TeamsReading.Turn([Event(address, eventId, button.Input, activity, to)], address, activity.EntraObjectId, new TeamsPress(print, IsButton: true));
    }

    private TeamsReading FromInstallation(TeamsActivity activity, ChatAddress address) => (activity.Json.Text("action"), activity.Id) switch
    {
        ("add", { Length: > 0 } id) => Moved(activity, address, id, new Input.Arrived()),
        ("remove", { Length: > 0 } id) => Moved(activity, address, id, new Input.Left()),
        _ => new TeamsReading.Noted(address),
    };

    private TeamsReading.Turn Moved(TeamsActivity activity, ChatAddress address, string id, Input input) =>
        new([Event(address, id, input, activity, new TeamsReplyTo.AtTheEnd())], address, activity.EntraObjectId, new TeamsPress("", IsButton: false));

    private InboundEvent Event(ChatAddress address, string id, Input input, TeamsActivity activity, TeamsReplyTo to)
    {
        var now = clock.GetUtcNow();
        return new(address.Account, id, input, activity.At ?? now, to.ToString(), now + ReplyLife);
    }
}
