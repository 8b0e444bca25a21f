using System.Globalization;
using Xunit;

namespace Pbms.Tests.Storage;

/// <summary>The same in a process that somebody runs under th-TH, where years are Buddhist and hyphens count for nothing.</summary>
public sealed class LiteDbStoreInThaiTests : LiteDbStoreTests
{
    public LiteDbStoreInThaiTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");

    [Fact]
    public void This_is_such_a_process() =>
        Assert.Equal("2567", new DateTime(2024, 12, 2, 0, 0, 0, DateTimeKind.Utc).ToString("yyyy", CultureInfo.CurrentCulture));
}
