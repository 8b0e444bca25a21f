using System.Net;
using Microsoft.OpenApi;
using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>The OpenAPI document: what client generators live on.</summary>
public sealed class OpenApiDocumentTests(AdminDoor door) : IClassFixture<AdminDoor>
{
    [Fact]
    public async Task It_is_valid_names_every_operation_once_and_says_how_each_fails()
    {
        await using var text = await door.Nobody.GetStreamAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
        using var buffer = new MemoryStream();
        await text.CopyToAsync(buffer, TestContext.Current.CancellationToken);
        buffer.Position = 0;
        var read = OpenApiDocument.Load(buffer, "json");

        Assert.Empty(read.Diagnostic!.Errors);
        var operations = read.Document!.Paths.Where(path => path.Key.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(path => path.Value.Operations!, (path, operation) => (Path: path.Key, Method: operation.Key, Operation: operation.Value)).ToList();
        Assert.InRange(operations.Count, 50, 200);
        Assert.Equal(operations.Count, operations.Select(operation => operation.Operation.OperationId).Distinct().Count());
        Assert.All(operations, operation =>
        {
            Assert.False(string.IsNullOrEmpty(operation.Operation.OperationId), operation.Path);
            Assert.Superset(new HashSet<string> { "400", "401", "403", "404", "429", "500" }, operation.Operation.Responses!.Keys.ToHashSet());
            Assert.Contains(operation.Operation.Responses!.Keys, status => status[0] == '2');
        });
        Assert.All(
            operations.Where(operation => operation.Method == HttpMethod.Put),
            operation => Assert.Contains(operation.Operation.Parameters!, parameter => parameter is { Name: "If-Match", Required: true, In: ParameterLocation.Header }));
        var calendar = read.Document.Components!.Schemas!["CalendarBody"].Properties!["opensOn"];
        Assert.Equal((JsonSchemaType.Integer, "int32"), (calendar.Type, calendar.Format));
        Assert.Equal(JsonSchemaType.String, read.Document.Components.Schemas["Role"].Type);
        var at = read.Document.Components.Schemas["AuditBody"].Properties!["at"];
        Assert.Equal((JsonSchemaType.String, "date-time"), (at.Type, at.Format));
        var used = read.Document.Components.Schemas["ApiKeyBody"].Properties!["lastUsedAt"];
        Assert.Equal((JsonSchemaType.String | JsonSchemaType.Null, "date-time"), (used.Type, used.Format));
        Assert.Equal(["ApiKey", "Entra"], read.Document.Components.SecuritySchemes!.Keys.Order());
    }

    [Fact]
    public async Task It_lists_what_is_behind_the_admin_door_under_headings_in_words()
    {
        await using var text = await door.Nobody.GetStreamAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
        using var document = await System.Text.Json.JsonDocument.ParseAsync(text, cancellationToken: TestContext.Current.CancellationToken);

        var paths = document.RootElement.GetProperty("paths").EnumerateObject().ToList();
        Assert.All(paths, path => Assert.Matches("^/(api/v1|health)/", path.Name));
        var headings = paths.SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value.GetProperty("tags").EnumerateArray().Single().GetString()!).Distinct().ToList();
        Assert.InRange(headings.Count, 8, 16);
        Assert.All(headings, heading => Assert.Matches("^[A-Z][a-z]+( [a-z]+)*$", heading));
    }

    [Fact]
    public async Task It_is_shown_to_people_at_the_admin_door_only_without_anything_from_elsewhere()
    {
        using var page = await door.Nobody.GetAsync("/docs/", TestContext.Current.CancellationToken);
        using var outside = await door.Bot.Public.GetAsync("/docs/", TestContext.Current.CancellationToken);
        using var document = await door.Bot.Public.GetAsync("/openapi/v1.json", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, outside.StatusCode, document.StatusCode));
        Assert.DoesNotMatch("""src="https?:|href="https?:""", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
