using Pbms.AdminApi.Years;
using Pbms.Core.Planning;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Planning;

/// <summary>One kind of thing in a year that is listed, read, put and deleted by its code.</summary>
/// <typeparam name="TBody">As the API shows it and takes it.</typeparam>
/// <param name="Path">"projects".</param>
/// <param name="Noun">For names of operations: "Project".</param>
/// <param name="Nouns">The same of several: "Projects".</param>
/// <param name="All">In the order of the plan.</param>
/// <param name="KeyOf">The code, which is its address.</param>
/// <param name="With">The year with these instead; a place is where in the list it stood.</param>
public sealed record YearResource<TBody>(
    string Path,
    string Noun,
    string Nouns,
    string Summary,
    Func<PlanYear, IEnumerable<TBody>> All,
    Func<TBody, string> KeyOf,
    Func<PlanYear, IReadOnlyList<TBody>, PlanYear> With)
    where TBody : class
{
    /// <summary>In its place when it is there, else last.</summary>
    public YearEdit Put(YearAtHand year, string key, TBody body)
    {
        var items = All(year.Year).ToList();
        var at = items.FindIndex(item => KeyOf(item) == key);
        if (at < 0) items.Add(body);
        else items[at] = body;
        return new YearEdit.Made(With(year.Year, items));
    }

    public YearEdit Delete(YearAtHand year, string key)
    {
        var items = All(year.Year).ToList();
        return items.RemoveAll(item => KeyOf(item) == key) > 0
            ? new YearEdit.Made(With(year.Year, items))
            : new YearEdit.Refused(new(Problems.ProblemKinds.ItemUnknown));
    }
}
