using System.Collections.Immutable;

namespace Pbms.Bot.Messages;

/// <summary>What is asked about one thing.</summary>
public sealed record FormSection(ImmutableArray<CardBlock> Blocks, ImmutableArray<FormField> Fields);
