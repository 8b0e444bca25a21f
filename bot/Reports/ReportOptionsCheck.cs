using Microsoft.Extensions.Options;
using Pbms.Publishing.Sentences;

namespace Pbms.Bot.Reports;

/// <summary>A wording that cannot be used is told at the start, not when the report is due.</summary>
public sealed class ReportOptionsCheck : IValidateOptions<ReportOptions>
{
    public ValidateOptionsResult Validate(string? name, ReportOptions options)
    {
        if (options.Sentences is not { } path) return ValidateOptionsResult.Success;
        if (!File.Exists(path)) return ValidateOptionsResult.Fail($"Setting Report:Sentences: there is no file {path}.");
        return SentenceBook.Read(File.ReadAllBytes(path)) is SentencesResult.Refused refused
            ? ValidateOptionsResult.Fail(refused.Faults.Select(fault => $"Setting Report:Sentences: {fault}"))
            : ValidateOptionsResult.Success;
    }
}
