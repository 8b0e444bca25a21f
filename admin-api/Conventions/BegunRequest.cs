using Pbms.Core.Storage;

namespace Pbms.AdminApi.Conventions;

/// <summary>A request with an Idempotency-Key, while it is carried out.</summary>
/// <param name="Mark">That it was done; goes into the commit that does it.</param>
public sealed record BegunRequest(Change.AnswerBegun Mark)
{
    /// <summary>The mark is on disk.</summary>
    public bool IsDone { get; set; }
}
