using System.Globalization;
using System.Threading.RateLimiting;
using Pbms.Bot.Conversation;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Links;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Publishing.Files;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;

namespace Pbms.Bot.Reports;

/// <summary>Opens a file of a round's report: "report/2568/2/docx". Made when it is asked for; a frozen round makes the same bytes every time.</summary>
public sealed class ReportLink(ReportSource source, SentenceBook sentences) : ILinkTarget, IDisposable
{
    /// <summary>Openings of a person's links: a report is work, and whoever was passed the link may open it too.</summary>
    private const int MostAMinute = 20;

    private readonly PartitionedRateLimiter<PersonId> pace = PartitionedRateLimiter.Create<PersonId, PersonId>(person =>
        RateLimitPartition.GetFixedWindowLimiter(person, _ => new FixedWindowRateLimiterOptions { PermitLimit = MostAMinute, Window = TimeSpan.FromMinutes(1) }));

    public string Kind => "report";

    public async Task<IResult?> OpenAsync(string name, Person person, CancellationToken cancellationToken)
    {
        if (!ReportSteps.May(person)) return null;
        if (name.Split('/') is not [var year, var months, var file] || Parse(year, months) is not { } round) return null;
        using var lease = pace.AttemptAcquire(person.Id);
        if (!lease.IsAcquired) return Results.Text(Phrases.ReportTooOften, statusCode: StatusCodes.Status429TooManyRequests);
        if (await source.ReadAsync(round, cancellationToken) is not { } input) return null;
        var made = ReportFiles.Of(ReportBuilder.Build(input), sentences).FirstOrDefault(made => IsMeant(made.Name, file));
        return made is null ? null : Results.File(made.Make(), made.MediaType, Path.GetFileName(made.Name));
    }

    public void Dispose() => pace.Dispose();

    private static bool IsMeant(string name, string file) => file switch
    {
        "docx" or "xlsx" or "json" => name.EndsWith($".{file}", StringComparison.Ordinal),
        "summary" => name.EndsWith("-summary.png", StringComparison.Ordinal),
        _ => false,
    };

    private static Round? Parse(string year, string months) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var buddhist) && int.TryParse(months, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && buddhist is > 2500 and < 2700 && number is >= 1 and <= FiscalYear.Months
            ? new Round(new FiscalYear(buddhist), number)
            : null;
}
