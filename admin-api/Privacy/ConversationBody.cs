namespace Pbms.AdminApi.Privacy;

public sealed record ConversationBody(string Channel, string Dialogue);
