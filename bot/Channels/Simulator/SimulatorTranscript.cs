using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Pbms.Core.Periods;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>Every chat of the demonstration, in memory; the oldest entries of a long one are dropped.</summary>
public sealed class SimulatorTranscript(TimeProvider clock)
{
    private const int KeptPerChat = 500;
    private const string Person = "person";
    private const string Bot = "bot";

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<TranscriptEntry>> chats = [];
    private long last;

    // Another one after every start of the program, too: a page left open must see that its chats are gone.
    private int run = RandomNumberGenerator.GetInt32(1, 1_000_000_000);

    public void AddPerson(string lineUserId, PhoneAction action)
    {
        var (kind, text) = action switch
        {
            PhoneAction.Text said => ("text", said.Words),
            PhoneAction.Postback tapped => ("postback", tapped.DisplayText),
            PhoneAction.Sticker => ("sticker", (string?)null),
            PhoneAction.Image => ("image", null),
            PhoneAction.Follow => ("follow", null),
            PhoneAction.Unfollow => ("unfollow", null),
            _ => throw new UnreachableException($"phone action {action.GetType().Name}"),
        };
        Add(lineUserId, new TranscriptEntry(0, Person, kind, Now, text));
    }

    /// <param name="kind">"reply" or "push".</param>
    public void AddBot(string lineUserId, string kind, ImmutableArray<JsonElement> messages) =>
        Add(lineUserId, new TranscriptEntry(0, Bot, kind, Now, Messages: messages));

    /// <summary>
    /// What happened after entry <paramref name="since"/>, all that is kept when it is 0, and where else the bot has written since.
    /// </summary>
    public ChatExcerpt Since(string lineUserId, long since)
    {
        lock (gate)
        {
            var elsewhere = chats
                .Where(chat => chat.Key != lineUserId && chat.Value.Any(entry => entry.N > since && entry.From == Bot))
                .ToImmutableDictionary(chat => chat.Key, chat => chat.Value.Last(entry => entry.From == Bot).N);
            var entries = chats.GetValueOrDefault(lineUserId, []).SkipWhile(entry => entry.N <= since).ToImmutableArray();
            return new ChatExcerpt(run, last, entries, elsewhere);
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            chats.Clear();
            run++;
        }
    }

    private DateTimeOffset Now => BangkokClock.ToBangkok(clock.GetUtcNow());

    private void Add(string lineUserId, TranscriptEntry entry)
    {
        lock (gate)
        {
            if (!chats.TryGetValue(lineUserId, out var entries)) chats[lineUserId] = entries = [];
            entries.Add(entry with { N = ++last });
            if (entries.Count > KeptPerChat) entries.RemoveAt(0);
        }
    }
}
