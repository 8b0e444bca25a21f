using System.Net;
using System.Net.Http.Headers;
using Microsoft.Identity.Client;
using Pbms.Bot.Attachments;
using Pbms.Bot.Delivery;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Channels.Teams;

/// <summary>Files and pictures people send: files from SharePoint, pictures from the Bot Connector. Nothing is fetched from anywhere else.</summary>
public sealed class TeamsContent(IHttpClientFactory clients, TeamsTokens tokens, TeamsServices services) : IAttachmentSource
{
    public string Channel => ChatAccount.Teams;

    public async Task<AttachmentOutcome> CopyToAsync(string source, Stream destination, long maxBytes, CancellationToken cancellationToken)
    {
        if (TeamsFile.Parse(source) is not { } file || Address(file) is not { } address) return new AttachmentOutcome.Refused("not at a server of Teams'");
        try
        {
            using var http = clients.CreateClient(TeamsOptions.FilesClient);
            for (var anew = false; ; anew = true)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                if (file.NeedsToken && !services.NeedsNoToken(address)) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(anew, cancellationToken));
                // Headers first: what is too large is not read.
                using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
                if (response.StatusCode is HttpStatusCode.Unauthorized && file.NeedsToken && !anew) continue;
                return await ReadAsync(response, destination, maxBytes, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or MsalException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new AttachmentOutcome.TryLater($"Teams did not answer for a file ({exception.GetType().Name})");
        }
    }

    private Uri? Address(TeamsFile file) => file.NeedsToken ? services.Read(file.Address) : services.ReadFile(file.Address);

    private static async Task<AttachmentOutcome> ReadAsync(
        HttpResponseMessage response, Stream destination, long maxBytes, CancellationToken cancellationToken) => response.StatusCode switch
    {
        HttpStatusCode.OK => await AttachmentCopy.CopyAsync(response, destination, maxBytes, cancellationToken),
        // Deleted, or the address has run out: a file's address opens it for some minutes only.
        HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Forbidden => new AttachmentOutcome.Gone(),
        HttpStatusCode.Unauthorized => response.RequestMessage?.Headers.Authorization is null ? new AttachmentOutcome.Gone() : new AttachmentOutcome.TryLater("Teams answered 401 for a picture"),
        HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError =>
            new AttachmentOutcome.TryLater($"Teams answered {(int)response.StatusCode} for a file"),
        _ => new AttachmentOutcome.Refused($"Teams answered {(int)response.StatusCode} for a file"),
    };
}
