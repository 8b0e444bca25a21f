using Xunit;

namespace Pbms.Tests.House;

/// <summary>The size budget: what fits on a screen is read, what does not is skimmed.</summary>
public sealed class SizeBudgetTests
{
    [Fact]
    public void Files_are_short()
    {
        var sizes = SourceTree.Files().Select(file => (file.Path, Lines: file.Text.Count(letter => letter == '\n'))).OrderBy(file => file.Lines).ToList();

        Assert.DoesNotContain(sizes, file => file.Lines > 300);
        Assert.InRange(sizes[sizes.Count / 2].Lines, 1, 60);
        Assert.InRange(sizes[sizes.Count * 9 / 10].Lines, 1, 170);
    }

    [Fact]
    public void Methods_are_short()
    {
        var sizes = SourceTree.Files()
            .SelectMany(file => SourceMethods.In(file.Text).Select(method => (file.Path, method.Name, method.Lines)))
            .OrderBy(method => method.Lines).ToList();

        Assert.True(sizes.Count > 300, $"Only {sizes.Count} methods found.");
        Assert.DoesNotContain(sizes, method => method.Lines > 60);
        Assert.InRange(sizes[sizes.Count / 2].Lines, 1, 10);
        Assert.InRange(sizes[sizes.Count * 9 / 10].Lines, 1, 25);
    }
}
