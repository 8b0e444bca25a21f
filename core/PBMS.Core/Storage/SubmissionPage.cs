using Pbms.Core.Reporting;

namespace Pbms.Core.Storage;

/// <param name="Position">Rises with every write; ask for what came after it.</param>
public sealed record SubmissionPage(long Position, IReadOnlyList<Submission> Submissions, IReadOnlyList<PlannerQuestion> Questions);
