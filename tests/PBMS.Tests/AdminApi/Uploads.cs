using System.Text;
using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>Files sent as a browser or curl sends them.</summary>
internal static class Uploads
{
    public static Task<HttpResponseMessage> PostAsync(HttpClient caller, string path, params (string Name, string Text)[] files) =>
        PostAsync(caller, path, [.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    public static async Task<HttpResponseMessage> PostAsync(HttpClient caller, string path, IReadOnlyList<(string Name, byte[] Content)> files, string? idempotencyKey = null)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), "files", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        // As curl does: the server may refuse before a large body is sent.
        request.Headers.ExpectContinue = true;
        if (idempotencyKey is not null) request.Headers.Add("Idempotency-Key", idempotencyKey);
        return await caller.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The files of the demonstration year, but those whose name begins so.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> DemonstrationYear(string? without = null) =>
    [
        .. Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "bot", "Demonstration", "Fy2568"), "*.csv")
            .Where(file => without is null || !Path.GetFileName(file).StartsWith(without, StringComparison.Ordinal))
            .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))),
    ];
}
