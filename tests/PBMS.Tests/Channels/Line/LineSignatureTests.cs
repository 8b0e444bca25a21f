using System.Text;
using Pbms.Bot.Channels.Line;
using Xunit;

namespace Pbms.Tests.Channels.Line;

public sealed class LineSignatureTests
{
    // LINE's own example: developers.line.biz, "Verify webhook signature".
    private const string Secret = "8c570fa6dd201bb328f1c1eac23a96d8";
    private const string Signature = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=";
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}""");

    [Fact]
    public void The_example_in_LINEs_documentation_is_valid()
    {
        Assert.Equal(Signature, LineSignature.Compute(Secret, Body));
        Assert.True(LineSignature.IsValid(Secret, Body, Signature));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ghRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLt=")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=,GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=")]
    [InlineData("1a144a9af987cace0f8bc0f1905e3e11ac9a1f43aab49b5a6718130fd7cc0cbb")]
    [InlineData("ลายเซ็น")]
    public void Any_other_spelling_is_not(string? signature) => Assert.False(LineSignature.IsValid(Secret, Body, signature));

    [Fact]
    public void One_changed_byte_makes_it_invalid()
    {
        var changed = Body.ToArray();
        changed[^2] ^= 1;
        Assert.False(LineSignature.IsValid(Secret, changed, Signature));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_a_secret_nothing_is_valid_not_even_what_is_signed_with_nothing(string? secret) =>
        Assert.False(LineSignature.IsValid(secret, Body, LineSignature.Compute(secret ?? "", Body)));

    [Fact]
    public void Thai_is_signed_as_the_bytes_it_was_sent_as()
    {
        var body = Encoding.UTF8.GetBytes("""{"text":"รายงานผล 🟢"}""");
        Assert.True(LineSignature.IsValid(Secret, body, LineSignature.Compute(Secret, body)));
    }
}
