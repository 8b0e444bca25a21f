using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Pbms.Bot.Channels.Terminal;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Tests.Conversation;

/// <summary>
/// A golden chat: "» " what the person types, "» [label]" taps, "» [[label]]" taps an old button, "» [label] 2024-12-03" picks a day, "» (sticker)" and the like;
/// "« " what the bot says; "→ " what somebody else is told; "= " what is written to the store; "! " moves the world; "# " is a comment.
/// Playing a script gives the script again, with what the bot says now.
/// </summary>
internal static class ChatScript
{
    public static string Play(string script)
    {
        var world = new ChatWorld();
        var played = new StringBuilder();
        foreach (var line in script.Split('\n').Where(line => line is not ['«' or '=' or '→', ..]))
        {
            if (line.Length == 0 && played.Length > 0 && played.ToString().EndsWith("\n\n", StringComparison.Ordinal)) continue;
            played.Append(line).Append('\n');
            if (line.StartsWith("! ", StringComparison.Ordinal)) Move(world, line[2..].Split(' '));
            if (line.StartsWith("» ", StringComparison.Ordinal)) Tell(Answered(world, line[2..], played), played);
        }

        return played.ToString().TrimEnd('\n') + "\n";
    }

    private static StepResult Answered(ChatWorld world, string words, StringBuilder played)
    {
        try
        {
            return world.Answer(words);
        }
        catch (FormatException exception)
        {
            throw new FormatException($"{exception.Message}\n{string.Join('\n', played.ToString().Split('\n').TakeLast(12))}", exception);
        }
    }

    /// <summary>Everything the bot says in a script, an answer after the other.</summary>
    public static ImmutableArray<ImmutableArray<Reply>> Answers(string script, string channel = ChatAccount.Line)
    {
        var world = new ChatWorld(channel);
        var answers = ImmutableArray.CreateBuilder<ImmutableArray<Reply>>();
        foreach (var line in script.Split('\n'))
        {
            if (line.StartsWith("! ", StringComparison.Ordinal)) Move(world, line[2..].Split(' '));
            if (!line.StartsWith("» ", StringComparison.Ordinal)) continue;
            var step = world.Answer(line[2..]);
            answers.Add(step.Replies);
            foreach (var notice in step.Notices) answers.Add(notice.Replies);
        }

        return answers.ToImmutable();
    }

    /// <summary>The world as a script has made it after so many answers, or at its end; and the last of them, null when there was none.</summary>
    public static (ChatWorld World, StepResult? Last) Until(string script, int answers, string channel)
    {
        var (world, last) = (new ChatWorld(channel), (StepResult?)null);
        foreach (var line in script.Split('\n'))
        {
            if (line.StartsWith("! ", StringComparison.Ordinal)) Move(world, line[2..].Split(' '));
            if (!line.StartsWith("» ", StringComparison.Ordinal)) continue;
            if (answers-- == 0) break;
            last = world.Answer(line[2..]);
        }

        return (world, last);
    }

    private static StepResult Answer(this ChatWorld world, string words) => words switch
    {
        "(follow)" => world.Take(new Input.Arrived()),
        "(sticker)" => world.Take(new Input.SentAttachment(AttachmentKind.Sticker)),
        "(5,000 characters)" => world.Take(new Input.Said(string.Concat(Enumerable.Repeat("ประชุม ๑๒ ครั้ง ", 320))[..5000])),
        "(photo)" => world.Take(new Input.SentAttachment(AttachmentKind.Picture, "photo-1")),
        ['(', 'f', 'i', 'l', 'e', ' ', .. var name, ')'] => world.Take(new Input.SentAttachment(AttachmentKind.File, name, name, name.StartsWith("large", StringComparison.Ordinal) ? 11_000_000 : 1_000)),
        ['[', .. var label, ']', ' ', _, _, _, _, '-', _, _, '-', _, _] => world.Pick(label, DateOnly.ParseExact(words[^10..], "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ['[', '[', .. var old, ']', ']'] => world.Tap(old, old: true),
        ['[', .. var label, ']'] => world.Tap(label),
        _ => world.Take(new Input.Said(words.Replace("⏎", "\n", StringComparison.Ordinal))),
    };

    private static void Tell(StepResult step, StringBuilder played)
    {
        foreach (var said in TextRenderer.Lines(step.Replies)) played.Append("« ").Append(said).Append('\n');
        foreach (var notice in step.Notices)
        {
            foreach (var said in TextRenderer.Lines(notice.Replies)) played.Append("→ ").Append(notice.To).Append(": ").Append(said).Append('\n');
        }

        foreach (var change in step.Changes) played.Append("= ").Append(ChangeText.Of(change)).Append('\n');
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
            case ["link", var person]:
                world.Link(person);
                break;
            case ["stranger"]:
                world.BecomeStranger();
                break;
            case ["reports-for", var orgUnit]:
                world.AlsoReportFor(orgUnit);
                break;
            case ["contact", .. var contact]:
                world.Contact = string.Join(' ', contact);
                break;
            case ["close", var month]:
                world.Close(Month.TryParse(month)!.Value);
                break;
            case ["next-year"]:
                world.BeginNextYear();
                break;
            case ["first-report", var orgUnit, var line, var month]:
                world.FirstReport(new OrgUnitCode(orgUnit), new LineCode(line), Month.TryParse(month)!.Value);
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
