using System.Globalization;
using System.Text.Json;
using Npgsql;
using Pbms.Core.Periods;
using Pbms.Storage.Postgres;
using Xunit;

namespace Pbms.Tests.Storage.Postgres;

/// <summary>What is asked at every turn is found by an index, however much has been reported. PBMS_TEST_SUBMISSIONS raises how much: 1000000 has been run.</summary>
[Collection(PostgresTests.Name)]
public sealed class QueryPlanTests(ITestOutputHelper output)
{
    private static readonly string[] Followed = ["submissions", "questions", "people"];

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private static int Submissions => Environment.GetEnvironmentVariable("PBMS_TEST_SUBMISSIONS") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 100_000;

    [Fact]
    public async Task Every_question_of_a_turn_is_answered_by_an_index()
    {
        await using var source = NpgsqlDataSource.Create(await PostgresForTests.NewDatabaseAsync());
        await FillAsync(source);
        var last = await ScalarAsync<long>(source, "select max(position) + 1 from submissions");
        var seen = $"{last}:{last}:";
        (string Sql, object[] Values)[] questions =
        [
            ("select body from chats where id = $1", ["line:U500"]),
            ("select body from chats where person = $1", ["P500"]),
            (After("select id, body, accounts from people"), [last, seen]),
            (After("select body from submissions", "year = $3"), [last, seen, "2568"]),
            (After("select body from questions", "year = $3"), [last, seen, "2568"]),
            (PostgresTable.Of("submissions").SelectById, [new[] { "2024-11|4.1|L500" }]),
            (PostgresTable.Of("months").SelectById, [new[] { "2024-11" }]),
            ($"select id from outbox where account = $1 and {OutboxSql.Waiting} {OutboxSql.InOrder}", ["line:U500"]),
            ($"select id from outbox where not_before <= now() and {OutboxSql.Waiting} {OutboxSql.InOrder} limit 2000", []),
        ];
        foreach (var (sql, values) in questions)
        {
            var plan = await ExplainAsync(source, sql, values);
            output.WriteLine($"{sql}\n{plan}");
            Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
            Assert.Contains("Index", plan, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_reader_who_is_up_to_date_reads_only_what_is_new()
    {
        var connection = await PostgresForTests.NewDatabaseAsync();
        await using (var source = NpgsqlDataSource.Create(connection)) await FillAsync(source);
        await using var database = PostgresDatabase.At(connection);
        var store = PostgresStores.Of(database);
        var page = await store.Years.ReadSinceAsync(new FiscalYear(2567), default, Now);

        await store.Commits.CommitAsync(Sample.Of(new Core.Storage.Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now);

        Assert.Equal([Sample.Key], (await store.Years.ReadSinceAsync(Sample.Year, page.Position, Now)).Submissions.Select(submission => submission.Key));
    }

    private static async Task FillAsync(NpgsqlDataSource source)
    {
        var rows = Submissions;
        await RunAsync(source, string.Join("; ", Followed.Select(table => $"alter table {table} disable trigger all")));
        await RunAsync(source, $$"""
            insert into submissions (id, body, year, position)
            select '2024-11|4.1|L' || n, jsonb_build_object('key', jsonb_build_object('line', 'L' || n, 'orgUnit', '4.1', 'month', '2024-11'),
                'revisions', jsonb_build_array(jsonb_build_object('value', n, 'by', 'P' || n, 'at', '2024-12-02T09:14:00+07:00', 'channel', 'line', 'isLate', false))), '2568', 3
            from generate_series(1, {{rows}}) as n
            """);
        await RunAsync(source, "insert into chats select 'line:U' || n, '{}', 'P' || n from generate_series(1, 10000) as n");
        await RunAsync(source, "insert into people select 'P' || n, '{}', '[]', 3 from generate_series(1, 10000) as n");
        await RunAsync(source, "insert into months select '2024-' || n, '{}', '2568' from generate_series(1, 5000) as n");
        await RunAsync(source, "insert into questions select n, '{}', '2568', 3 from generate_series(1, 10000) as n");
        // Most went out long ago.
        await RunAsync(source, """
            insert into outbox (id, account, payload, created_at, not_before, attempts, is_unsure, urgency, is_held, sent_at)
            select gen_random_uuid(), 'line:U' || n, '', now(), now(), 0, false, 'Answer', false, case when n % 100 > 0 then now() end from generate_series(1, 50000) as n
            """);
        await RunAsync(source, string.Join("; ", Followed.Select(table => $"alter table {table} enable trigger all")));
        await RunAsync(source, "analyze");
    }

    private static async Task<string> ExplainAsync(NpgsqlDataSource source, string sql, object[] values)
    {
        await using var command = source.CreateCommand($"explain (format json) {sql}");
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        await using var reader = await command.ExecuteReaderAsync(Now);
        await reader.ReadAsync(Now);
        using var plan = JsonDocument.Parse(reader.GetString(0));
        return string.Join(" > ", NodesOf(plan.RootElement[0].GetProperty("Plan")));
    }

    private static string After(string select, string? also = null) => PostgresPosition.After(default, select, also).CommandText;

    private static IEnumerable<string> NodesOf(JsonElement node)
    {
        var index = node.TryGetProperty("Index Name", out var name) ? $" {name.GetString()}" : "";
        yield return $"{node.GetProperty("Node Type").GetString()}{index}";
        if (!node.TryGetProperty("Plans", out var below)) yield break;
        foreach (var inner in below.EnumerateArray().SelectMany(NodesOf)) yield return inner;
    }

    private static async Task<T> ScalarAsync<T>(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(Now))!;
    }

    private static async Task RunAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync(Now);
    }
}
