using Microsoft.Extensions.Options;
using Pbms.Bot.Links;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;

namespace Pbms.Bot.Reports;

public static class ReportRegistration
{
    /// <summary>The published report, in the ministry's own words where it has any.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddOptions<ReportOptions>().BindConfiguration(ReportOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ReportOptions>, ReportOptionsCheck>();
        services.AddSingleton(provider => Wording(provider.GetRequiredService<IOptions<ReportOptions>>().Value));
        services.AddSingleton<ReportSource>();
        services.AddSingleton<ILinkTarget, ReportLink>();
        return services;
    }

    private static SentenceBook Wording(ReportOptions options) =>
        options.Sentences is { } path && SentenceBook.Read(File.ReadAllBytes(path)) is SentencesResult.Read read ? read.Sentences : SentenceBook.Default;
}
