using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pbms.Tests.AdminApi;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>Every operation of the admin API with what is there, changed a little: never a 5xx, every refusal a problem, and nothing changed by what is refused.</summary>
[Collection(Alone.Name)]
public sealed partial class ApiFuzz(AdminDoor door, ITestOutputHelper output) : IClassFixture<AdminDoor>
{
    // Of an address with several unknowns one example is enough; a backup is a file of megabytes each time.
    private static readonly string[] LeftOut = ["POST /api/v1/backups"];

    // Addresses, headers and queries hold no control characters: no client sends them.
    private static readonly string[] Odd = ["0", "-1", "99999999999", "x", "ก", "%00", "..", "'", "*", "2568-13", "2024-11", "null", "true", "1e5", "ÿ", "😀", "a,b", " "];

    private readonly Dictionary<string, JsonArray> lists = [];
    private IReadOnlyList<ApiOperation> operations = [];
    private readonly SortedDictionary<int, int> answers = [];

    [Fact]
    public async Task No_request_to_the_admin_API_makes_a_5xx_or_changes_anything_when_it_is_refused()
    {
        await using var text = await door.Nobody.GetStreamAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
        using var document = await JsonDocument.ParseAsync(text, cancellationToken: TestContext.Current.CancellationToken);
        operations = [.. ApiOperation.All(document.RootElement).Where(operation => !LeftOut.Contains($"{operation.Method} {operation.Path}"))];
        await new FuzzRun("admin API requests", 7, output).FeedAsync(FeedAsync, TidyAsync);
        output.WriteLine(string.Join(", ", answers.Select(answer => $"{answer.Key}: {answer.Value}")));
    }

    private async Task FeedAsync(int number, Dice dice)
    {
        // By turns, so that each is asked.
        var operation = operations[number % operations.Count];
        var address = await AddressAsync(operation, dice);
        var before = await StoreMark.OfAsync(door.Bot);
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method), address + Query(operation, dice));
        var example = await ExampleAsync(operation, address, request.Headers, dice);
        if (example is not null) request.Content = new ByteArrayContent(JsonMutation.Bytes(example, dice)) { Headers = { ContentType = new MediaTypeHeaderValue(dice.Below(20) == 0 ? "text/plain" : "application/json") } };
        else if (operation.Method is "POST") request.Content = new StringContent(dice.Of<string>(["", "{}", "[", "x"]), Encoding.UTF8, dice.Of<string>(["application/json", "multipart/form-data", "text/csv"]));
        if (dice.Below(15) == 0) request.Headers.TryAddWithoutValidation("Idempotency-Key", dice.Of<string>(["k", "", new string('k', 300), "k k"]));

        using var response = await door.Admin.SendAsync(request);

        var status = (int)response.StatusCode;
        answers[status] = answers.GetValueOrDefault(status) + 1;
        Assert.True(status < 500, $"{operation.Method} {address} {status}: {PiledUp.Errors(door.Bot)}");
        if (status < 400) return;
        await response.ProblemAsync();
        Assert.Equal(before, await StoreMark.OfAsync(door.Bot));
    }

    private async Task<string> AddressAsync(ApiOperation operation, Dice dice)
    {
        var item = await ItemAsync(operation.Path, dice);
        return Parameter().Replace(operation.Path, match => Uri.EscapeDataString(dice.Below(12) == 0 ? dice.Of(Odd) : match.Groups[1].Value switch
        {
            "year" => "2568",
            "round" or "other" => dice.Of<string>(["1", "2"]),
            "month" => dice.Of<string>(["2024-10", "2024-11"]),
            "file" => dice.Of<string>(["csv", "json", "x"]),
            // The key in hand is not taken away.
            "id" when operation.Path.Contains("api-keys", StringComparison.Ordinal) => "x",
            var name => item?[name]?.ToString() ?? dice.Of(Odd),
        }));
    }

    /// <summary>Something that is there, of what the list before the address's last unknowns tells.</summary>
    private async Task<JsonNode?> ItemAsync(string path, Dice dice)
    {
        var known = path.Replace("{year}", "2568", StringComparison.Ordinal);
        var list = Unknowns().Replace(known, "");
        if (list == known || list.EndsWith("2568", StringComparison.Ordinal)) return null;
        if (!lists.TryGetValue(list, out var items))
        {
            using var response = await door.Admin.GetAsync(list + "?limit=20");
            items = response.IsSuccessStatusCode && JsonNode.Parse(await response.Content.ReadAsStringAsync()) is JsonObject page && page["items"] is JsonArray found ? (JsonArray)found.DeepClone() : [];
            lists[list] = items;
        }

        return items.Count == 0 ? null : items[dice.Below(items.Count)];
    }

    private static string Query(ApiOperation operation, Dice dice)
    {
        var asked = operation.Query.Where(_ => dice.Below(4) == 0).Select(name => $"{name}={Uri.EscapeDataString(dice.Below(3) == 0 ? NastyText.Next(dice, 40).Replace('\uD800', '?') : dice.Of(Odd))}").ToList();
        return asked.Count == 0 ? "" : "?" + string.Join('&', asked);
    }

    /// <summary>What stands there now, with its tag; else what the schema makes up.</summary>
    private async Task<JsonNode?> ExampleAsync(ApiOperation operation, string address, HttpRequestHeaders headers, Dice dice)
    {
        if (operation.Method is "GET" or "POST") return operation.Example?.DeepClone();
        using var response = await door.Admin.GetAsync(address);
        var tag = dice.Below(5) == 0 ? dice.Of<string>(["\"0\"", "*", "x", "W/\"1\""]) : response.Headers.ETag?.Tag;
        if (tag is not null) headers.TryAddWithoutValidation("If-Match", tag);
        if (operation.Method is "DELETE") return null;
        return response.IsSuccessStatusCode && operation.Path.Contains("targets", StringComparison.Ordinal) is false
            ? JsonNode.Parse(await response.Content.ReadAsStringAsync())
            : operation.Example?.DeepClone();
    }

    private Task TidyAsync()
    {
        PiledUp.LookThrough(door.Bot);
        return Task.CompletedTask;
    }

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"/\{\w+\}.*$", RegexOptions.CultureInvariant)]
    private static partial Regex Unknowns();
}
