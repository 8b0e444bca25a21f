using Pbms.Core.Periods;
using Pbms.Core.Reporting;

namespace Pbms.Storage.Rows;

internal static class QuestionRows
{
    /// <summary>Asked before, with an answer perhaps, it stays as it is.</summary>
    public static void Ask(StagedRows rows, PlannerQuestion question)
    {
        if (rows.Find(Tables.Questions, Key(question.Id)) is null) Save(rows, question);
    }

    /// <summary>False when there is no such question or it has been answered.</summary>
    public static bool Answer(StagedRows rows, Guid id, PlannerAnswer answer)
    {
        if (rows.Find(Tables.Questions, Key(id)) is not { } row) return false;
        var question = Row.Body<PlannerQuestion>(row);
        if (question.Answer is not null) return false;
        Save(rows, question with { Answer = answer });
        return true;
    }

    private static string Key(Guid id) => id.ToString("N");

    public static void Save(StagedRows rows, PlannerQuestion question)
    {
        var row = Row.Of(Key(question.Id), question);
        row[Columns.Year] = FiscalYear.Of(question.Month).ToString();
        rows.Put(Tables.Questions, row);
    }
}
