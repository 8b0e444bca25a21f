using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

/// <param name="Position">Rises with every change of a person or their accounts; ask for what came after it.</param>
public sealed record PeoplePage(long Position, IReadOnlyList<Contact> Contacts);
