using Xunit;

namespace Pbms.Tests.Storage.Postgres;

/// <summary>One after the other: a reader is given rows again while any transaction of the server is at work, and a test that counts them would count those.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresTests
{
    public const string Name = "PostgreSQL";
}
