using Xunit;

namespace Pbms.Tests.Channels.Line;

/// <summary>What was drawn, kept in files for a person to read. UPDATE_GOLDEN=1 writes them anew; look at the difference.</summary>
internal static class Golden
{
    public static void Matches(string name, string actual)
    {
        var path = Path.Combine(Folder(), $"{name}.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual + "\n");
        Assert.True(File.Exists(path), $"{path} is missing; set UPDATE_GOLDEN=1 to write it");
        Assert.Equal(File.ReadAllText(path), actual + "\n");
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PBMS.Bot.sln"))) folder = folder.Parent;
        return Path.Combine(
            folder?.FullName ?? throw new DirectoryNotFoundException("PBMS.Bot.sln"), "tests", "PBMS.Tests", "Channels", "Line", "Golden");
    }
}
