using System.Collections.Immutable;
using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Messages;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Asking;

/// <summary>Which card answers which question about which topic.</summary>
public static class Answers
{
    /// <summary>Five messages fit into one LINE answer: news and the question in hand may be two of them.</summary>
    private const int MostCards = 3;

    /// <summary>LINE shows thirteen quick replies; one is the menu.</summary>
    private const int MostChoices = 12;

    public static ImmutableArray<Reply> To(View view) => (view.Query.Kind, view.Topic) switch
    {
        (not QueryKind.Status, _) when view.Sight is Sight.Score => [new Reply.Words(Scope.Refusal(view.Topic, view.Facts))],
        (QueryKind.Missing, _) => [MissingCard.For(view)],
        (QueryKind.Red, _) => [RedCard.For(view)],
        (QueryKind.Compare, _) => [view.Before() is { } before ? CompareCard.For(view, before) : new Reply.Words(Phrases.FirstRound)],
        (QueryKind.Status, Topic.Own { Several.Length: <= MostCards } own) => [.. Of(own, view).SelectMany(one => To(one))],
        (QueryKind.Status, Topic.Own own) => [UnitsCard.For(view, own.Name, Of(own, view).Select(one => one.Topic))],
        (QueryKind.Status, Topic.Region region) => [UnitsCard.For(view, region.Name, view.Units.Select(unit => new Topic.One(unit)))],
        (QueryKind.Status, Topic.Office) => [OfficeCard.For(view)],
        (_, Topic.Own own) => [Which([.. Of(own, view).Select(one => one.Topic)], view.Query, Phrases.WhichOfYours)],
        (_, Topic.Office) => [OfficeCard.Which(view, Label(view.Query.Kind))],
        (_, Topic.Region) => [new Reply.Words(Phrases.RegionHasNoScore(view.Topic.Name)), UnitsCard.For(view with { Query = view.Query with { Kind = QueryKind.Status } }, view.Topic.Name, view.Units.Select(unit => new Topic.One(unit)))],
        _ => [Figured(view, view.Topic.In(view.Cards)!)],
    };

    /// <summary>Several things could be meant: each a tap away, asking the same.</summary>
    public static Reply Which(ImmutableArray<Topic> topics, Query query, string question) => new Reply.Words(question + (topics.Length > MostChoices ? $"\n{Phrases.NarrowDown(MostChoices, topics.Length)}" : ""))
    {
        Choices =
        [
            .. topics.Take(MostChoices).Select(topic => new Choice(Labels.Fit(UnitsCard.ShortName(topic)), (query with { Topic = topic.Key, Named = null, From = 0 }).Action(), topic.Name)),
            new Choice(Phrases.Menu, Verb.Menu),
        ],
    };

    private static Reply Figured(View view, ScoreNode score) => view.Query.Kind switch
    {
        QueryKind.Why => WhyCard.For(view, Opened(score, view.Query.Part)),
        QueryKind.Levers => LeverCard.For(view, score),
        QueryKind.Trend => TrendCard.For(view, score),
        _ => StatusCard.For(view, score),
    };

    /// <summary>What is opened inside a figure; the figure itself when that is not there any more. A division of one unit is that unit.</summary>
    private static ScoreNode Opened(ScoreNode score, string? part) =>
        part is null ? score is { Rule: ScoreRule.MeanOfUnits, Parts: [var only] } ? only : score
        : Below(score).FirstOrDefault(node => node.Code == part) ?? score;

    private static IEnumerable<ScoreNode> Below(ScoreNode node) => node.Parts.SelectMany(part => Below(part).Prepend(part));

    private static IEnumerable<View> Of(Topic.Own own, View view) => own.Several
        .Select(unit => new Topic.One(unit))
        .Select(topic => new View(topic, Scope.Of(topic, view.Facts), view.Query with { Topic = topic.Key }, view.Round, view.Facts));

    private static string Label(QueryKind kind) => kind switch
    {
        QueryKind.Why => Phrases.WhySo,
        QueryKind.Levers => Phrases.WhatToLift,
        _ => Phrases.TrendLabel,
    };
}
