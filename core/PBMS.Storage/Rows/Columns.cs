namespace Pbms.Storage.Rows;

/// <summary>Names of the columns; "body" holds everything as JSON, the others what is searched by or said beside it.</summary>
internal static class Columns
{
    public const string Id = "_id";
    public const string Body = "body";
    public const string Value = "value";

    /// <summary>Of chats: whose account it is; none while it is nobody's.</summary>
    public const string Person = "person";

    /// <summary>Of link codes: when the person agreed to the privacy notice.</summary>
    public const string ConsentedAt = "consented_at";

    /// <summary>Of people: the chat accounts they are reached at.</summary>
    public const string Accounts = "accounts";

    public const string Position = "position";

    /// <summary>Of the outbox: when it was made, then as which.</summary>
    public const string Order = "order";

    /// <summary>Of the outbox: whom it is to.</summary>
    public const string Account = "account";

    /// <summary>Of the outbox: the call it goes out in; none when it goes alone.</summary>
    public const string Batch = "batch";

    /// <summary>Of the outbox, in UTC ticks.</summary>
    public const string NotBefore = "not_before";

    /// <summary>Of closed outbox rows, in UTC ticks; none for one given up.</summary>
    public const string SentAt = "sent_at";

    public const string GivenUpAt = "given_up_at";
    public const string Reason = "reason";

    /// <summary>Of the tables of a year: the year, and the place in its list.</summary>
    public const string Year = "year";
    public const string Place = "place";
}
