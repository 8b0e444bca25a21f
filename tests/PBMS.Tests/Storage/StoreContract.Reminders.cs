using Pbms.Core.Organisation;
using Pbms.Core.Reminders;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public abstract partial class StoreContract
{
    private static readonly Told ToldAtNoon = new(Sample.Noon, new(2024, 12, 2), "of November");

    [Fact]
    public async Task Of_somebody_never_told_anything_there_is_an_empty_record()
    {
        Assert.Equal(
            [ReminderRecord.New(Malee), ReminderRecord.New(Sample.Somchai)],
            await Store.Reminders.OfAsync([Malee, Sample.Somchai], Now));
    }

    [Fact]
    public async Task What_a_person_was_told_and_what_they_asked_for_do_not_overwrite_each_other()
    {
        await WriteAsync(new Change.PersonTold(Malee, ToldAtNoon));
        await WriteAsync(new Change.ReminderHourChosen(Malee, new(13, 0)));
        await WriteAsync(new Change.RemindersPaused(Malee, new(2024, 12, 9)));
        Reopen();

        Assert.Equal(new ReminderRecord(Malee, new(new(13, 0), new(2024, 12, 9)), ToldAtNoon), await ReminderOf(Malee));
        await WriteAsync(new Change.PersonTold(Malee, Told.Nothing));
        Assert.Equal(new ReminderRecord(Malee, new(new(13, 0), new(2024, 12, 9)), Told.Nothing), await ReminderOf(Malee));
        Assert.Equal(ReminderRecord.New(Sample.Somchai), await ReminderOf(Sample.Somchai));
    }

    [Fact]
    public async Task Choosing_an_hour_ends_a_pause_and_ending_a_pause_keeps_the_hour()
    {
        await WriteAsync(new Change.RemindersPaused(Malee, ReminderPreference.UntilAsked));
        Assert.Equal(new ReminderPreference(null, ReminderPreference.UntilAsked), (await ReminderOf(Malee)).Preference);

        await WriteAsync(new Change.ReminderHourChosen(Malee, new(13, 15)));
        Assert.Equal(new ReminderPreference(new(13, 15)), (await ReminderOf(Malee)).Preference);

        await WriteAsync(new Change.RemindersPaused(Malee, new(2024, 12, 9)));
        await WriteAsync(new Change.RemindersPaused(Malee, null));
        Assert.Equal(new ReminderPreference(new(13, 15)), (await ReminderOf(Malee)).Preference);
    }

    [Fact]
    public async Task A_job_leaves_when_it_last_ran()
    {
        Assert.Null(await Store.Jobs.LastRunAsync("freeze", Now));

        await WriteAsync(new Change.JobRan("freeze", Sample.Noon));
        await WriteAsync(new Change.JobRan("freeze", Sample.Noon.AddDays(1)));
        Reopen();

        Assert.Equal(Sample.Noon.AddDays(1), await Store.Jobs.LastRunAsync("freeze", Now));
        Assert.Null(await Store.Jobs.LastRunAsync("reminders", Now));
    }

    private async Task<ReminderRecord> ReminderOf(PersonId person) =>
        Assert.Single(await Store.Reminders.OfAsync([person], Now));
}
