using Pbms.Core.Organisation;
using Xunit;

namespace Pbms.Tests.Organisation;

public sealed class LinkCodeTests
{
    private static readonly LinkCode[] HandedOut = [.. ((string[])["FIRST222", "MIDDLE22", "LAST2222"]).Select(code => new LinkCode(code, new("rep-4.1"), DateTimeOffset.MaxValue, null))];

    [Theory]
    [InlineData("FIRST222")]
    [InlineData("MIDDLE22")]
    [InlineData("LAST2222")]
    public void A_code_is_found_wherever_it_stands(string typed) => Assert.Equal(typed, LinkCode.Typed(HandedOut, typed)?.Code);

    [Theory]
    [InlineData("FIRST223")]
    [InlineData("GIRST222")]
    [InlineData("FIRST22")]
    [InlineData("FIRST2222")]
    [InlineData("first222")]
    [InlineData("")]
    public void What_is_nearly_a_code_is_none(string typed) => Assert.Null(LinkCode.Typed(HandedOut, typed));
}
