using System.Diagnostics;
using Pbms.Tests.Storage;

namespace Pbms.Tests.Faults;

/// <summary>A real disk of sixteen megabytes in memory, that can be filled and made read-only; only root may mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private SmallDisk()
    {
    }

    private string Root => Path.GetDirectoryName(folder.File("x"))!;

    private string Filler => folder.File("filler");

    /// <returns>Null where mounting is not allowed.</returns>
    public static SmallDisk? Mount()
    {
        var disk = new SmallDisk();
        if (OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=16m,mode=700", "pbms-tests", disk.Root)) return disk;
        disk.folder.Dispose();
        return null;
    }

    public string File(string name) => folder.File(name);

    /// <summary>Leaves so many bytes.</summary>
    public void Fill(long butFor)
    {
        using var file = new FileStream(Filler, FileMode.Create);
        var free = new DriveInfo(Root).AvailableFreeSpace;
        for (var chunk = new byte[4096]; free > butFor + chunk.Length; free -= chunk.Length) file.Write(chunk);
    }

    public void Clear() => System.IO.File.Delete(Filler);

    public bool MakeReadOnly(bool isReadOnly) => Run("mount", "-o", isReadOnly ? "remount,ro" : "remount,rw", Root);

    public void Dispose()
    {
        Run("umount", "-l", Root);
        folder.Dispose();
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
