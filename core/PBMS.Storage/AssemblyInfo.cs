using System.Runtime.CompilerServices;

// Tests cut the power under the store and look at single rows; nobody else sees the inside.
[assembly: InternalsVisibleTo("PBMS.Tests")]
