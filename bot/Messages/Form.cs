using System.Collections.Immutable;

namespace Pbms.Bot.Messages;

/// <summary>Several questions on one card, answered together: <see cref="Input.Submitted"/>.</summary>
/// <param name="Title">Of the card.</param>
/// <param name="Opening">Above the questions.</param>
/// <param name="Submit">Takes the answers; its action comes back with them.</param>
/// <param name="Others">What else can be done, without the answers.</param>
public sealed record Form(
    string Title, ImmutableArray<CardBlock> Opening, ImmutableArray<FormSection> Sections, Choice Submit, ImmutableArray<Choice> Others);
