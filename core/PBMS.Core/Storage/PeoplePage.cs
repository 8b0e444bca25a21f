using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

/// <param name="Position">Ask for what came after it.</param>
public sealed record PeoplePage(StorePosition Position, IReadOnlyList<Contact> Contacts);
