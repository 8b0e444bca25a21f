using Pbms.Core.Import;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Import;

/// <summary>Column "entra_id" of people: who is who in the ministry's directory.</summary>
public sealed class EntraIdTests
{
    private const string Kanda = "8F0A9E7C-22D1-4B6B-9D1F-0A61B0F3C4D5";

    [Fact]
    public void A_person_carries_the_object_id_in_one_spelling_or_none()
    {
        var read = Assert.IsType<ImportResult.Read>(With(Kanda, "").Read()).Year;

        Assert.Equal([Kanda.ToLowerInvariant(), null], read.People.Select(person => person.EntraObjectId));
    }

    [Fact]
    public void Without_the_column_nobody_has_one() =>
        Assert.All(Assert.IsType<ImportResult.Read>(YearDraft.Sound.Read()).Year.People, person => Assert.Null(person.EntraObjectId));

    [Fact]
    public void The_column_is_one_of_the_table_and_is_written_out_again()
    {
        var draft = With(Kanda, "");
        var read = Assert.IsType<ImportResult.Read>(draft.Read()).Year;

        Assert.Empty(ShapeChecks.Of(draft.Tables));
        Assert.Equal([Kanda.ToLowerInvariant(), ""], YearTables.Of(read.Year, read.People).Single(table => table.Name == "people").Rows.Select(row => row[2]));
    }

    [Fact]
    public void What_is_no_object_id_is_named() => Assert.Equal(["people 3 entra_id: guid.malformed"], With(Kanda, "kanda@mol.go.th").Faults());

    [Fact]
    public void Two_people_are_never_one_account() => Assert.Equal(["people 3 entra_id: code.repeated"], With(Kanda, Kanda.ToLowerInvariant()).Faults());

    [Fact]
    public void A_new_id_of_somebody_known_is_written()
    {
        var proposal = Proposal(With(Kanda, ""), of: YearDraft.Sound);

        var changed = Assert.IsType<Change.PersonChanged>(Assert.Single(proposal.Changes));
        Assert.Equal(("rep-4.1", Kanda.ToLowerInvariant()), (changed.After.Id.Value, changed.After.EntraObjectId));
        Assert.Equal(["rep-4.1"], Assert.Single(proposal.Differences).Changed);
    }

    [Fact]
    public void An_account_of_somebody_the_import_does_not_name_is_not_given_away()
    {
        var read = Assert.IsType<ImportResult.Read>(With(Kanda, "").Read()).Year;
        var (named, another) = (read.People[0], read.People[0] with { Id = new("another") });

        Assert.Equal(["people row 0 entra_id: entra_id.taken 'rep-4.1'"], read.FaultsAmong([another]).Select(fault => fault.ToString()));
        Assert.Empty(read.FaultsAmong([named, another with { EntraObjectId = null }]));
        // Given by one of those it names to another of them.
        Assert.Empty(read.FaultsAmong([read.People[1] with { EntraObjectId = read.People[0].EntraObjectId }]));
    }

    [Fact]
    public void An_empty_cell_takes_an_id_away()
    {
        var proposal = Proposal(With("", ""), of: With(Kanda, ""));

        Assert.Null(Assert.IsType<Change.PersonChanged>(Assert.Single(proposal.Changes)).After.EntraObjectId);
    }

    [Fact]
    public void Where_the_column_is_not_there_a_known_id_stays()
    {
        var proposal = Proposal(YearDraft.Sound, of: With(Kanda, ""));

        Assert.True(proposal.IsEmpty);
        Assert.Empty(proposal.Differences);
    }

    private static ImportProposal Proposal(YearDraft draft, YearDraft of)
    {
        var (read, known) = (Assert.IsType<ImportResult.Read>(draft.Read()).Year, Assert.IsType<ImportResult.Read>(of.Read()).Year);
        return ImportProposal.Of(read, known.Year, 1, known.People, ResultBook.Of(known.Submissions));
    }

    private static YearDraft With(string first, string second) => YearDraft.Sound.With("people", table => table with
    {
        Header = table.Header.Add("entra_id"),
        Rows = [table.Rows[0].Add(first), table.Rows[1].Add(second)],
    });
}
