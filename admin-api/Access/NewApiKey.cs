using Pbms.Core.Storage;

namespace Pbms.AdminApi.Access;

/// <summary>A key as it is made: what is stored, and the text that is shown this once.</summary>
public sealed record NewApiKey(ApiKey Key, string Text)
{
    public static readonly TimeSpan UsualLife = TimeSpan.FromDays(365);

    public static NewApiKey Make(string name, ApiScope scope, DateTimeOffset now, TimeSpan life)
    {
        var text = KeyText.Make();
        return new(new ApiKey(text.Id, name, scope, text.Hash, now, now + life), text.Text);
    }

    public Commit Issuing(string actor) => new(
        null,
        [new Change.ApiKeyIssued(Key)],
        [],
        [new AuditEntry(Key.CreatedAt, actor, "api_key.issued", Key.Id, null, $"{Key.Scope}, {Key.Name}, until {Key.ExpiresAt:O}")]);
}
