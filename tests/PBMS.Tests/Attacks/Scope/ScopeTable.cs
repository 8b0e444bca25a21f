using System.Text;
using Xunit;

namespace Pbms.Tests.Attacks.Scope;

/// <summary>A table of who may do what, kept in a file for a reviewer to read. UPDATE_GOLDEN=1 writes it anew; judge the difference.</summary>
internal sealed class ScopeTable(string name, params string[] columns)
{
    private readonly List<string[]> rows = [];

    public void Add(string what, IEnumerable<string> cells) => rows.Add([what, .. cells]);

    public void Matches()
    {
        var path = Path.Combine(RepositoryRoot.Path, "tests", "PBMS.Tests", "Attacks", "Scope", name + ".txt");
        var text = Write();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, text);
        Assert.True(File.Exists(path), $"{path} is missing; set UPDATE_GOLDEN=1 to write it");
        Assert.Equal(File.ReadAllText(path), text);
    }

    private string Write()
    {
        List<string[]> all = [["", .. columns], .. rows];
        var widths = Enumerable.Range(0, columns.Length + 1).Select(at => all.Max(row => row[at].Length)).ToList();
        var text = new StringBuilder();
        foreach (var row in all) text.Append(string.Join("  ", row.Select((cell, at) => cell.PadRight(widths[at]))).TrimEnd()).Append('\n');
        return text.ToString();
    }
}
