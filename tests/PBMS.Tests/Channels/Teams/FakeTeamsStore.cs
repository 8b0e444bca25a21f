using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Tests.Channels.Teams;

/// <summary>The few things of a store that the Teams channel asks for itself.</summary>
internal sealed class FakeTeamsStore : IAddressStore, ICommitStore, IChatStore, IPeopleStore
{
    public Dictionary<ChatAccount, ChatAddress> Addresses { get; } = [];

    public List<Person> People { get; } = [];

    public List<LinkCode> Codes { get; } = [];

    public Task<ChatAddress?> FindAsync(ChatAccount account, CancellationToken cancellationToken) => Task.FromResult(Addresses.GetValueOrDefault(account));

    public Task<CommitOutcome> CommitAsync(Commit commit, CancellationToken cancellationToken)
    {
        lock (Addresses)
        {
            foreach (var change in commit.Changes)
            {
                if (change is Change.AddressSeen seen) Addresses[seen.Address.Account] = seen.Address;
                if (change is Change.LinkCodeIssued issued) Codes.Add(issued.Code);
            }
        }

        return Task.FromResult(CommitOutcome.Committed);
    }

    public Task<ChatRecord> LoadAsync(ChatAccount account, CancellationToken cancellationToken) => Task.FromResult(ChatRecord.New(account));

    public Task<IReadOnlyList<ChatAccount>> AccountsOfAsync(PersonId person, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ChatAccount>>([]);

    public Task<Person?> FindAsync(PersonId person, CancellationToken cancellationToken) => Task.FromResult(People.Find(someone => someone.Id == person));

    public Task<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Person>>(People);

    public Task<PeoplePage> ReadSinceAsync(StorePosition position, CancellationToken cancellationToken) =>
        Task.FromResult(new PeoplePage(new("1"), [.. People.Select(person => new Contact(person, []))]));

    public Task<LinkCode?> FindCodeAsync(string code, CancellationToken cancellationToken) => Task.FromResult(Codes.Find(known => known.Code == code));
}
