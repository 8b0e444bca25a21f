using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Pbms.Bot.Links;

/// <summary>A folder of keys that, where the system knows owners, is made for the service's own account alone; so are the files in it.</summary>
public sealed class OwnersKeyFolder(DirectoryInfo folder, ILoggerFactory loggers) : FileSystemXmlRepository(folder, loggers)
{
    // Keys are looked for before one is made.
    public override IReadOnlyCollection<XElement> GetAllElements()
    {
        if (!OperatingSystem.IsWindows()) System.IO.Directory.CreateDirectory(Directory.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return base.GetAllElements();
    }
}
