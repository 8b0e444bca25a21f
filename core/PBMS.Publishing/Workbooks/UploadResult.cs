using System.Collections.Immutable;
using Pbms.Core.Import;

namespace Pbms.Publishing.Workbooks;

/// <summary>The tables found in an upload, and why others are none.</summary>
public sealed record UploadResult(ImmutableArray<ImportTable> Tables, ImmutableArray<ImportFault> Faults)
{
    public static UploadResult Of(ImportFault fault) => new([], [fault]);

    public static UploadResult Join(ImmutableArray<UploadResult> results) =>
        new([.. results.SelectMany(result => result.Tables)], [.. results.SelectMany(result => result.Faults)]);
}
