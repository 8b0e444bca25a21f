using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Pbms.Bot.Channels.Terminal;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;

namespace Pbms.Tests.Conversation;

/// <summary>
/// A golden chat: "» " what the person types, "» [label]" taps, "» [[label]]" taps an old button, "» (sticker)" and the like;
/// "« " what the bot says; "= " what is written to the store; "! " moves the world; "# " is a comment.
/// Playing a script gives the script again, with what the bot says now.
/// </summary>
internal static class ChatScript
{
    public static string Play(string script)
    {
        var world = new ChatWorld();
        var played = new StringBuilder();
        foreach (var line in script.Split('\n').Where(line => !line.StartsWith('«') && !line.StartsWith('=')))
        {
            if (line.Length == 0 && played.Length > 0 && played.ToString().EndsWith("\n\n", StringComparison.Ordinal)) continue;
            played.Append(line).Append('\n');
            if (line.StartsWith("! ", StringComparison.Ordinal)) Move(world, line[2..].Split(' '));
            if (line.StartsWith("» ", StringComparison.Ordinal)) Tell(world.Answer(line[2..]), played);
        }

        return played.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Everything the bot says in a script, an answer after the other.</summary>
    public static ImmutableArray<ImmutableArray<Reply>> Answers(string script)
    {
        var world = new ChatWorld();
        var answers = ImmutableArray.CreateBuilder<ImmutableArray<Reply>>();
        foreach (var line in script.Split('\n'))
        {
            if (line.StartsWith("! ", StringComparison.Ordinal)) Move(world, line[2..].Split(' '));
            if (line.StartsWith("» ", StringComparison.Ordinal)) answers.Add(world.Answer(line[2..]).Replies);
        }

        return answers.ToImmutable();
    }

    private static StepResult Answer(this ChatWorld world, string words) => words switch
    {
        "(follow)" => world.Take(new Input.Arrived()),
        "(block)" => world.Take(new Input.Left()),
        "(sticker)" => world.Take(new Input.SentAttachment(AttachmentKind.Sticker)),
        "(photo)" => world.Take(new Input.SentAttachment(AttachmentKind.Picture)),
        ['[', '[', .. var old, ']', ']'] => world.Tap(old, old: true),
        ['[', .. var label, ']'] => world.Tap(label),
        _ => world.Take(new Input.Said(words.Replace("⏎", "\n", StringComparison.Ordinal))),
    };

    private static void Tell(StepResult step, StringBuilder played)
    {
        foreach (var said in TextRenderer.Lines(step.Replies)) played.Append("« ").Append(said).Append('\n');
        foreach (var change in step.Changes) played.Append("= ").Append(ChatWorld.Describe(change)).Append('\n');
    }

    private static void Move(ChatWorld world, string[] words)
    {
        switch (words)
        {
            case ["as", var person]:
                world.Become(person);
                break;
            case ["back", var person]:
                world.ComeBack(person);
                break;
            case ["stranger"]:
                world.BecomeStranger();
                break;
            case ["reports-for", var orgUnit]:
                world.AlsoReportFor(orgUnit);
                break;
            case ["clock", var day, var time]:
                world.Now = DateTimeOffset.ParseExact($"{day} {time} +07:00", "yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
                break;
            case ["code", var code, "for", var person, "days", var days]:
                world.Issue(code, person, TimeSpan.FromDays(int.Parse(days, CultureInfo.InvariantCulture)));
                break;
            default:
                throw new FormatException($"Unknown: ! {string.Join(' ', words)}");
        }
    }
}
