using System.Globalization;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Links;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Attachments;

/// <summary>Opens a file of the evidence in the browser: "evidence/4.1/2024-11/" and the id of the file. Unit and month are sealed with it.</summary>
public sealed class EvidenceLink(IEvidenceStore evidence, YearCache years) : ILinkTarget
{
    public string Kind => "evidence";

    public async Task<IResult?> OpenAsync(string name, Person person, CancellationToken cancellationToken)
    {
        if (name.Split('/') is not [var unit, var text, var file] || Month.TryParse(text) is not { } month || !Guid.TryParse(file, CultureInfo.InvariantCulture, out var id)) return null;
        if (await years.OfAsync(FiscalYear.Of(month), cancellationToken) is not { Year.OrgChart: var chart } || !EvidenceSteps.MaySee(new(unit), person, chart)) return null;
        if (await evidence.FindAsync(id, cancellationToken) is not { MediaType: { } mediaType }) return null;
        return await evidence.OpenAsync(id, cancellationToken) is { } content ? Results.Stream(content, mediaType) : null;
    }
}
