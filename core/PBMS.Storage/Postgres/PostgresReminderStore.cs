using Pbms.Core.Organisation;
using Pbms.Core.Reminders;
using Pbms.Core.Storage;

namespace Pbms.Storage.Postgres;

public sealed class PostgresReminderStore(PostgresDatabase database) : IReminderStore, IJobStore
{
    public async Task<IReadOnlyList<ReminderRecord>> OfAsync(IReadOnlyList<PersonId> people, CancellationToken cancellationToken)
    {
        string[] ids = [.. people.Select(person => person.Value)];
        var found = await database.QueryAsync("select body from reminders where id = any($1)", PostgresBody.Read<ReminderRecord>, cancellationToken, (object)ids);
        var known = found.ToDictionary(record => record.Person);
        return [.. people.Select(person => known.GetValueOrDefault(person) ?? ReminderRecord.New(person))];
    }

    public Task<DateTimeOffset?> LastRunAsync(string job, CancellationToken cancellationToken) => database.FindAsync<DateTimeOffset?>(
        "select value from jobs where id = $1", reader => Rows.JobRows.Moment(reader.GetString(0)), cancellationToken, job);
}
