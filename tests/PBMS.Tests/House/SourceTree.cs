using System.Runtime.CompilerServices;
using Xunit;

namespace Pbms.Tests.House;

/// <summary>The source the tests were built from, where it is still there.</summary>
internal static class SourceTree
{
    private static readonly string[] Rooms = ["core", "bot", "admin-api"];

    /// <summary>Hand-written product source: path from the root, and text.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files()
    {
        var root = Above(AppContext.BaseDirectory) ?? Above(Here());
        Assert.SkipWhen(root is null, "The source is not beside these tests: nothing to measure.");
        return [.. from room in Rooms
                   let folder = Path.Combine(root!, room)
                   where Directory.Exists(folder)
                   from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                   let path = Path.GetRelativePath(root!, file)
                   where !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "artifacts")
                   select (path, File.ReadAllText(file))];
    }

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "PBMS.Bot.sln"))) return at.FullName;
        }

        return null;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
