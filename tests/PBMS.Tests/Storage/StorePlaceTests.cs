using Pbms.Storage.Moving;
using Xunit;

namespace Pbms.Tests.Storage;

/// <summary>Where a store is moved to: a slip in the name of a file with a connection makes no new store.</summary>
public sealed class StorePlaceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_target_that_is_neither_a_store_by_its_name_nor_a_connection_is_refused_by_its_name()
    {
        var slip = folder.File("conection");

        var refused = Assert.Throws<InvalidDataException>(() => StorePlace.ParseTarget(slip));

        Assert.Contains(slip, refused.Message, StringComparison.Ordinal);
        Assert.Contains(".db", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pbms.db")]
    [InlineData("PBMS.DB")]
    public void A_target_named_as_a_store_is_one(string name) => Assert.Equal(new StorePlace.Embedded(folder.File(name)), StorePlace.ParseTarget(folder.File(name)));

    [Fact]
    public async Task A_target_file_with_a_connection_is_its_server()
    {
        const string Connection = "Host=localhost;Database=pbms;Username=pbms;Password=x;SSL Mode=Disable";
        await File.WriteAllTextAsync(folder.File("connection"), Connection + "\n", TestContext.Current.CancellationToken);

        Assert.Equal(new StorePlace.OnServer(Connection), StorePlace.ParseTarget(folder.File("connection")));
        Assert.Equal(new StorePlace.OnServer(Connection), StorePlace.ParseTarget(Connection));
    }
}
