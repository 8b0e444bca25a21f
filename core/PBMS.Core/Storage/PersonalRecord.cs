using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;

namespace Pbms.Core.Storage;

/// <summary>What the store holds about one person beside results (PDPA, DOMAIN §7).</summary>
/// <param name="Chats">Accounts, reachable or not, with the conversation as it stands.</param>
public sealed record PersonalRecord(
    Person Person, ImmutableArray<ChatRecord> Chats, ImmutableArray<HeldLinkCode> Codes, ImmutableArray<PlannerQuestion> Questions);
