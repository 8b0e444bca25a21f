using Npgsql;
using Pbms.Core.Organisation;
using Pbms.Core.Reminders;
using Pbms.Core.Storage;

namespace Pbms.Storage.Postgres;

public sealed class PostgresReminderStore(PostgresDatabase database) : IReminderStore, IJobStore
{
    public async Task<IReadOnlyList<ReminderRecord>> OfAsync(IReadOnlyList<PersonId> people, CancellationToken cancellationToken)
    {
        string[] ids = [.. people.Select(person => person.Value)];
        var preferences = (await database.QueryAsync("select id, body from reminders where id = any($1)", Entry<ReminderPreference>, cancellationToken, (object)ids)).ToDictionary();
        var told = (await database.QueryAsync("select id, body from told where id = any($1)", Entry<Told>, cancellationToken, (object)ids)).ToDictionary();
        return
        [
            .. people.Select(person => new ReminderRecord(
                person, preferences.GetValueOrDefault(person.Value, ReminderPreference.None), told.GetValueOrDefault(person.Value, Told.Nothing))),
        ];
    }

    public Task<DateTimeOffset?> LastRunAsync(string job, CancellationToken cancellationToken) => database.FindAsync<DateTimeOffset?>(
        "select value from jobs where id = $1", reader => Rows.JobRows.Moment(reader.GetString(0)), cancellationToken, job);

    private static KeyValuePair<string, T> Entry<T>(NpgsqlDataReader reader) => new(reader.GetString(0), StoreJson.Read<T>(reader.GetString(1)));
}
