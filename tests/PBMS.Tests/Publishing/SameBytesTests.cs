using Pbms.Publishing.Files;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;
using Xunit;

namespace Pbms.Tests.Publishing;

/// <summary>A report that was kept makes the very files it made then.</summary>
public sealed class SameBytesTests
{
    [Fact]
    public void The_same_report_makes_the_same_files_byte_for_byte_also_after_it_was_kept_as_JSON()
    {
        var kept = ReportJson.Read(ReportJson.Write(PublishedYear.Printed));
        var (now, later) = (ReportFiles.Of(PublishedYear.Printed, SentenceBook.Default), ReportFiles.Of(kept, SentenceBook.Default));

        Assert.Equal(now.Select(file => file.Name), later.Select(file => file.Name));
        Assert.All(now.Zip(later), pair => Assert.True(pair.First.Make().AsSpan().SequenceEqual(pair.Second.Make()), pair.First.Name));
    }

    [Fact]
    public void Every_kind_of_file_is_there_once()
    {
        var files = ReportFiles.Of(PublishedYear.Printed, SentenceBook.Default);

        Assert.Equal(files.Length, files.DistinctBy(file => file.Name).Count());
        Assert.Equal(
            [(ReportFiles.Docx, 1), (ReportFiles.Xlsx, 1), (ReportFiles.Json, 1), (ReportFiles.Png, 5), (ReportFiles.Csv, 6)],
            files.GroupBy(file => file.MediaType).Select(group => (group.Key, group.Count())));
    }

    [Fact]
    public void What_was_given_after_the_day_of_the_data_is_not_in_it()
    {
        var before = ReportBuilder.Build(PublishedYear.Input(2, new DateOnly(2024, 12, 1)));

        Assert.Null(before.Shortfalls.First(shortfall => shortfall.UnitCode == "4.1").Result);
        Assert.DoesNotContain(before.Submissions, value => value.UnitCode == "4.1");
        Assert.Equal("0.00", before.Central.Divisions.Single(division => division.Code == "4").Score.Round!.Text);
    }

    [Fact]
    public void No_person_is_named()
    {
        var json = System.Text.Encoding.UTF8.GetString(ReportJson.Write(PublishedYear.Printed));

        Assert.All(PublishedYear.Input(2).People, person => Assert.DoesNotContain(person.Name, json, StringComparison.Ordinal));
    }
}
