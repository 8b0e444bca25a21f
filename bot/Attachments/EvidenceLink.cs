using System.Globalization;
using Pbms.Bot.Links;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Attachments;

/// <summary>Opens a file of the evidence in the browser.</summary>
public sealed class EvidenceLink(IEvidenceStore evidence) : ILinkTarget
{
    public string Kind => "evidence";

    public async Task<IResult?> OpenAsync(string name, Person person, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(name, CultureInfo.InvariantCulture, out var id)) return null;
        if (await evidence.FindAsync(id, cancellationToken) is not { MediaType: { } mediaType }) return null;
        return await evidence.OpenAsync(id, cancellationToken) is { } content ? Results.Stream(content, mediaType) : null;
    }
}
