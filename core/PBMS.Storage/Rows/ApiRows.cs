using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

/// <summary>Keys to the admin API, and the answers it gave to requests that may come again.</summary>
internal static class ApiRows
{
    public static ApiKey? Find(IRows rows, string id) =>
        rows.Find(Tables.ApiKeys, id) is { } row ? Row.Body<ApiKey>(row) : null;

    public static bool Issue(StagedRows rows, ApiKey key)
    {
        if (Find(rows, key.Id) is not null) return false;
        Save(rows, key);
        return true;
    }

    /// <summary>False when there is no such key, or it is revoked already.</summary>
    public static bool Revoke(StagedRows rows, Change.ApiKeyRevoked revoked)
    {
        if (Find(rows, revoked.Id) is not { RevokedAt: null } key) return false;
        Save(rows, key with { RevokedAt = revoked.At });
        return true;
    }

    public static void Used(StagedRows rows, string id, DateTimeOffset at)
    {
        if (Find(rows, id) is { } key) Save(rows, key with { LastUsedAt = at });
    }

    public static KeptAnswer? FindAnswer(IRows rows, string key) =>
        rows.Find(Tables.Answers, key) is { } row ? Row.Body<KeptAnswer>(row) : null;

    /// <summary>False when a request with the key has been carried out.</summary>
    public static bool Begin(StagedRows rows, Change.AnswerBegun begun)
    {
        if (FindAnswer(rows, begun.Key) is not null) return false;
        Save(rows, KeptAnswer.OfBegun(begun));
        return true;
    }

    public static void Keep(StagedRows rows, KeptAnswer answer)
    {
        if (FindAnswer(rows, answer.Key) is null or { Status: KeptAnswer.Unknown }) Save(rows, answer);
    }

    private static void Save(StagedRows rows, KeptAnswer answer)
    {
        var row = Row.Of(answer.Key, answer);
        row[Columns.SentAt] = answer.At;
        rows.Put(Tables.Answers, row);
    }

    private static void Save(StagedRows rows, ApiKey key) => rows.Put(Tables.ApiKeys, Row.Of(key.Id, key));
}
