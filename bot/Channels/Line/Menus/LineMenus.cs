using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pbms.Bot.Menus;

namespace Pbms.Bot.Channels.Line.Menus;

/// <summary>The rich menus of the account: made once, found by name, linked to people.</summary>
public sealed class LineMenus(LineApi line, IHttpClientFactory clients)
{
    /// <summary>LINE's limit for linking in bulk.</summary>
    private const int MostAtOnce = 500;

    /// <summary>Makes the menu and its picture where they are missing. Twice is as good as once, also after a half-done first time.</summary>
    /// <exception cref="LineMenuException">LINE refused, or did not answer.</exception>
    public async Task<PublishedMenu> PublishAsync(ChatMenu menu, CancellationToken cancellationToken)
    {
        var definition = LineMenuDefinition.Of(menu);
        var there = (await ListAsync(cancellationToken)).Where(listed => listed.Name == definition.Name).Select(listed => listed.Id).FirstOrDefault();
        var id = there ?? await CreateAsync(definition, cancellationToken);
        var hasPicture = there is not null && await HasPictureAsync(id, cancellationToken);
        if (!hasPicture) await UploadAsync(id, definition.Picture, cancellationToken);
        return new PublishedMenu(menu, id, IsNew: !hasPicture);
    }

    /// <summary>Deletes menus of ours that are none of these.</summary>
    /// <returns>How many.</returns>
    public async Task<int> DeleteOthersAsync(IReadOnlyCollection<string> kept, CancellationToken cancellationToken)
    {
        var old = (await ListAsync(cancellationToken)).Where(listed => !kept.Contains(listed.Id)).ToList();
        foreach (var (id, _) in old) Good(await line.CallAsync(HttpMethod.Delete, $"v2/bot/richmenu/{id}", null, cancellationToken), "deleting a menu");
        return old.Count;
    }

    /// <returns>The menu's id with LINE, whichever version of it is there; null when it was never published.</returns>
    public async Task<string?> FindAsync(ChatMenu menu, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).LastOrDefault(listed => listed.Name.StartsWith(LineMenuDefinition.PrefixOf(menu), StringComparison.Ordinal)).Id;

    public async Task LinkAsync(string id, IEnumerable<string> userIds, CancellationToken cancellationToken)
    {
        foreach (var chunk in userIds.Chunk(MostAtOnce))
        {
            var body = new JsonObject { ["richMenuId"] = id, ["userIds"] = new JsonArray([.. chunk.Select(user => JsonValue.Create(user))]) };
            Good(await line.PostAsync("v2/bot/richmenu/bulk/link", body, cancellationToken), "linking a menu");
        }
    }

    /// <param name="id">Null takes away what was linked.</param>
    /// <returns>False when it is to be tried at another occasion.</returns>
    public async Task<bool> LinkAsync(string? id, string userId, CancellationToken cancellationToken)
    {
        var result = id is null
            ? await line.CallAsync(HttpMethod.Delete, $"v2/bot/user/{userId}/richmenu", null, cancellationToken)
            : await line.PostAsync($"v2/bot/user/{userId}/richmenu/{id}", null, cancellationToken);
        return result is LineResult.Answered { IsGood: true };
    }

    private async Task<ImmutableArray<(string Id, string Name)>> ListAsync(CancellationToken cancellationToken)
    {
        var answered = Good(await line.GetAsync("v2/bot/richmenu/list", cancellationToken), "listing menus");
        if (answered.Body.Property("richmenus") is not { ValueKind: JsonValueKind.Array } listed) return [];
        return
        [
            .. listed.EnumerateArray()
                .Select(menu => (Id: menu.Text("richMenuId") ?? "", Name: menu.Text("name") ?? ""))
                .Where(menu => menu.Name.StartsWith(LineMenuDefinition.Prefix, StringComparison.Ordinal)),
        ];
    }

    private async Task<string> CreateAsync(LineMenuDefinition definition, CancellationToken cancellationToken) =>
        Good(await line.PostAsync("v2/bot/richmenu", (JsonObject)definition.Json.DeepClone(), cancellationToken), "making a menu").Body.Text("richMenuId")
        ?? throw new LineMenuException("LINE made a menu and did not say its id.");

    private async Task<bool> HasPictureAsync(string id, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(LineOptions.DataHttpClientName);
        using var response = await http.GetAsync($"v2/bot/richmenu/{id}/content", HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return response.IsSuccessStatusCode;
    }

    private async Task UploadAsync(string id, byte[] picture, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(LineOptions.DataHttpClientName);
        using var content = new ByteArrayContent(picture);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var response = await http.PostAsync($"v2/bot/richmenu/{id}/content", content, cancellationToken);
        if (!response.IsSuccessStatusCode) throw new LineMenuException($"LINE answered {(int)response.StatusCode} to the picture of a menu.");
    }

    private static LineResult.Answered Good(LineResult result, string what) => result switch
    {
        LineResult.Answered { IsGood: true } answered => answered,
        LineResult.Answered refused => throw new LineMenuException($"LINE answered {refused.Status} to {what}: {refused.Message}"),
        LineResult.NotAnswered silent => throw new LineMenuException($"LINE did not answer to {what} ({silent.Why})."),
        _ => throw new LineMenuException(what),
    };
}
