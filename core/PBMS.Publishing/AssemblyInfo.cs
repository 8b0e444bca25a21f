using System.Runtime.CompilerServices;

// Tests break single lines of text; nobody else sees the inside.
[assembly: InternalsVisibleTo("PBMS.Tests")]
