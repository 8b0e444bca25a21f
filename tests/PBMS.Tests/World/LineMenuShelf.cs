using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Pbms.Tests.World;

/// <summary>Rich menus, as LINE keeps them: made, given a picture once, linked, deleted.</summary>
internal sealed class LineMenuShelf
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, TaskCompletionSource> given = new();
    private int made;

    public ConcurrentDictionary<string, JsonElement> Menus { get; } = new();

    public ConcurrentDictionary<string, byte[]> Pictures { get; } = new();

    /// <summary>Whose menu is which.</summary>
    public ConcurrentDictionary<string, string> Links { get; } = new();

    /// <summary>Every call that changes something.</summary>
    public ConcurrentQueue<string> Changes { get; } = new();

    /// <summary>Returns when the user has been given one; a test that hangs fails.</summary>
    public Task GivenAsync(string user) => given.GetOrAdd(user, _ => new()).Task.WaitAsync(Hang);

    public string NameOf(string user) => Menus[Links[user]].GetProperty("name").GetString()!;

    /// <summary>Says 500 to whoever asks which menus there are.</summary>
    public bool IsForgetful { get; set; }

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/v2/bot/richmenu/list", List);
        app.MapPost("/v2/bot/richmenu", (JsonElement menu) => Make(menu));
        app.MapDelete("/v2/bot/richmenu/{id}", (string id) => Delete(id));
        app.MapGet("/v2/bot/richmenu/{id}/content", (string id) => Pictures.TryGetValue(id, out var png) ? Results.Bytes(png, "image/png") : Results.NotFound());
        app.MapPost("/v2/bot/richmenu/{id}/content", (string id, HttpRequest request) => UploadAsync(id, request));
        app.MapPost("/v2/bot/richmenu/bulk/link", (JsonElement body) => LinkAll(body));
        app.MapPost("/v2/bot/user/{user}/richmenu/{id}", (string user, string id) => Link(user, id));
        app.MapDelete("/v2/bot/user/{user}/richmenu", (string user) => Unlink(user));
    }

    private IResult List() => IsForgetful ? Results.StatusCode(500) : Results.Json(new
    {
        richmenus = Menus.OrderBy(menu => menu.Key, StringComparer.Ordinal).Select(menu => new { richMenuId = menu.Key, name = menu.Value.GetProperty("name").GetString() }),
    });

    private IResult Make(JsonElement menu)
    {
        var id = $"richmenu-{Interlocked.Increment(ref made)}";
        Menus[id] = menu;
        Changes.Enqueue($"make {id}");
        return Results.Json(new { richMenuId = id });
    }

    private IResult Delete(string id)
    {
        Changes.Enqueue($"delete {id}");
        return Menus.TryRemove(id, out _) ? Results.Json(new { }) : Results.NotFound();
    }

    private async Task<IResult> UploadAsync(string id, HttpRequest request)
    {
        using var picture = new MemoryStream();
        await request.Body.CopyToAsync(picture);
        Changes.Enqueue($"picture {id}");
        // It cannot be replaced.
        return Pictures.TryAdd(id, picture.ToArray()) ? Results.Json(new { }) : Results.BadRequest();
    }

    private IResult LinkAll(JsonElement body)
    {
        var id = body.GetProperty("richMenuId").GetString()!;
        foreach (var user in body.GetProperty("userIds").EnumerateArray()) Links[user.GetString()!] = id;
        Changes.Enqueue($"link {id} to {body.GetProperty("userIds").GetArrayLength()}");
        return Results.Json(new { }, statusCode: 202);
    }

    private IResult Link(string user, string id)
    {
        Changes.Enqueue($"link {id}");
        if (!Pictures.ContainsKey(id)) return Results.BadRequest();
        Links[user] = id;
        given.GetOrAdd(user, _ => new()).TrySetResult();
        return Results.Json(new { });
    }

    private IResult Unlink(string user)
    {
        Changes.Enqueue("unlink");
        Links.TryRemove(user, out _);
        return Results.Json(new { });
    }
}
