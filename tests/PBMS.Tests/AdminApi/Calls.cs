using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>How tests ask, and what they look at in an answer.</summary>
internal static class Calls
{
    /// <param name="body">JSON; null for none.</param>
    public static async Task<HttpResponseMessage> AskAsync(this HttpClient caller, string method, string path, string? body = null, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.ExpectContinue = body?.Length > 1_000_000;
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return await caller.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> JsonAsync(this HttpClient caller, string path)
    {
        using var response = await caller.AskAsync("GET", path);
        return await response.JsonAsync();
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>"412 version.old If-Match"; checks that it is a problem with all that belongs to one.</summary>
    public static async Task<string> ProblemAsync(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.Content.Headers.ContentType?.MediaType == "application/problem+json", $"{(int)response.StatusCode} {response.RequestMessage!.RequestUri} {text}");
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((int)response.StatusCode, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("traceId").GetString()!);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        var field = problem.TryGetProperty("field", out var named) ? " " + named.GetString() : "";
        return $"{(int)response.StatusCode} {problem.GetProperty("code").GetString()}{field}";
    }

    public static async Task<string> ProblemAsync(this HttpClient caller, string method, string path, string? body = null, string? ifMatch = null)
    {
        using var response = await caller.AskAsync(method, path, body, ifMatch);
        return await response.ProblemAsync();
    }

    public static async Task<string> TagAsync(this HttpClient caller, string path)
    {
        using var response = await caller.AskAsync("GET", path);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} {path}");
        return response.Headers.ETag!.Tag;
    }

    /// <summary>Changes something as it is now.</summary>
    public static async Task ChangeAsync(this HttpClient caller, string method, string path, string? body, string tagOf)
    {
        using var response = await caller.AskAsync(method, path, body, await caller.TagAsync(tagOf));
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
    }
}
