using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Pbms.Storage.Postgres;

/// <summary>The keys that links are sealed with, in the database beside what the links open. Its interface knows no waiting; it is asked twice a day.</summary>
public sealed class PostgresKeys(PostgresDatabase database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. database.QueryNow("select xml from data_keys order by made_at", reader => XElement.Parse(reader.GetString(0)))];

    public void StoreElement(XElement element, string friendlyName) => database.QueryNow(
        "insert into data_keys (name, xml) values ($1, $2) on conflict (name) do nothing returning name",
        reader => reader.GetString(0),
        friendlyName,
        element.ToString(SaveOptions.DisableFormatting));
}
