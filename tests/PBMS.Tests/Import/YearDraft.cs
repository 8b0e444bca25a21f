using System.Collections.Immutable;
using Pbms.Core.Import;

namespace Pbms.Tests.Import;

/// <summary>The tables of a small sound year, to be spoilt one thing at a time. Row numbers are those of a spreadsheet: header = 1.</summary>
internal sealed record YearDraft(ImmutableArray<ImportTable> Tables)
{
    public static YearDraft Sound { get; } = new([
        Table("settings", """
            key,value
            fiscal_year,2568
            opens_on,25
            due_on,5
            freezes_on,9
            green_from,100
            green_word,ผ่าน
            yellow_from,95
            yellow_word,ต้องปรับปรุง
            red_word,ต้องเร่งรัด
            """),
        Table("holidays", """
            date,name
            2024-12-05,วันชาติ
            2024-12-10,วันรัฐธรรมนูญ
            """),
        Table("reason-classes", """
            code,name,label,keywords
            meeting,เลื่อน/นัดหมายประชุม,เลื่อน/นัดประชุม,ประชุม;เลื่อน
            other,อื่น ๆ,อื่น ๆ,
            """),
        Table("org-units", """
            code,kind,parent,name,short_name,aliases,geography
            OPS,office,,สำนักงานปลัดกระทรวงแรงงาน,สป.รง.,สป.,
            4,division,,ศูนย์ปฏิบัติการต่อต้านการทุจริต,,,
            4.1,central_unit,4,ศูนย์ปฏิบัติการต่อต้านการทุจริต,ศปท.,,
            4.2,central_unit,4,กลุ่มงานคุ้มครองจริยธรรม,,,
            TH-10,province,,กรุงเทพมหานคร,,กรุงเทพฯ;กทม.,กลาง
            TH-50,province,,เชียงใหม่,,,เหนือ
            """),
        Table("people", """
            id,name
            rep-4.1,กานดา ศรีสุข
            rep-th-10,วิภา เจริญผล
            """),
        Table("assignments", """
            person,role,org_unit
            rep-4.1,reporter,4.1
            rep-4.1,planner,4.1
            rep-th-10,reporter,TH-10
            """),
        Table("projects", """
            code,name,regional_number
            1,โครงการหนึ่ง,1
            2,โครงการสอง,
            """),
        Table("plan-lines", """
            code,part,project,owner,parent,number,name,unit_of_measure,kind,sum_of,assumed,note
            C/4.1/1,central,,4.1,,1,การประชุม,,heading,,,
            C/4.1/1.1,central,,4.1,C/4.1/1,1.1,ประชุมคณะกรรมการ,ครั้ง,quantity,,,
            C/4.1/1.2,central,,4.1,C/4.1/1,1.2,ระดับความสำเร็จ,ระดับ,level,,,
            P/1/1,by_project,1,,,1,แรงงานได้รับความรู้,คน,quantity,R/1/1,,
            R/1/1,regional,1,,,1,แรงงานได้รับความรู้,คน,quantity,,,
            P/2/1,by_project,2,,,1,รวม,แห่ง,quantity,P/2/1.1;P/2/1.2,,
            P/2/1.1,by_project,2,,P/2/1,1.1,ส่วนที่หนึ่ง,แห่ง,quantity,,yes,กำหนดขึ้นเพื่อการสาธิต
            P/2/1.2,by_project,2,,P/2/1,1.2,ส่วนที่สอง,แห่ง,quantity,,,
            """),
        Table("targets", """
            line,org_unit,annual,first_report_month,m01,m02,m03,m04,m05,m06,m07,m08,m09,m10,m11,m12
            C/4.1/1.1,4.1,6,,,1,,,3,,,,,,,6
            C/4.1/1.2,4.1,5,2025-09,,,,,,,,,,,,
            P/1/1,OPS,300,,,30,,,,,,,,,,
            R/1/1,TH-10,100,,5,10,,,,,,,,,,
            R/1/1,TH-50,200,,,20*,,,,,,,,,,
            P/2/1,OPS,12.5,,,,,,,,,,,,,
            P/2/1.1,4.1,10,2024-12,,,,,,,,,,,,
            P/2/1.2,4.2,2.5,,,,,,,,,,,,,
            """),
        Table("results", """
            line,org_unit,month,value,by,at,reason_class,reason,promised_on
            C/4.1/1.1,4.1,2024-11,0,rep-4.1,2024-12-02T09:14:00+07:00,meeting,นัดรวมวันที่ 3 ธันวาคม,2024-12-03
            R/1/1,TH-10,2024-10,5,rep-th-10,2024-11-01T09:00:00+07:00,,,
            R/1/1,TH-10,2024-11,6*,rep-th-10,2024-12-01T09:00:00+07:00,,,
            """),
    ]);

    public YearDraft Without(string table) => new(Tables.RemoveAll(candidate => candidate.Name == table));

    public YearDraft WithoutColumn(string table, string column) => With(table, source =>
    {
        var at = source.Header.IndexOf(column);
        return source with { Header = source.Header.RemoveAt(at), Rows = [.. source.Rows.Select(row => row.RemoveAt(at))] };
    });

    public YearDraft WithoutRow(string table, int row) => With(table, source => source with { Rows = source.Rows.RemoveAt(row - 2) });

    public YearDraft WithRow(string table, string row) => With(table, source => source with { Rows = source.Rows.Add([.. row.Split(',')]) });

    public YearDraft WithCell(string table, int row, string column, string value) => With(table, source => source with
    {
        Rows = source.Rows.SetItem(row - 2, source.Rows[row - 2].SetItem(source.Header.IndexOf(column), value)),
    });

    public YearDraft With(string table, Func<ImportTable, ImportTable> change) =>
        new([.. Tables.Select(candidate => candidate.Name == table ? change(candidate) : candidate)]);

    public ImportResult Read() => YearImport.Read(Tables);

    /// <summary>"targets 3 annual: number.malformed", one each.</summary>
    public IEnumerable<string> Faults() => Read() is ImportResult.Refused refused
        ? refused.Faults.Select(fault => $"{fault.Table} {fault.Row} {fault.Column}: {fault.Code}")
        : [];

    private static ImportTable Table(string name, string csv)
    {
        var rows = csv.Split('\n').Select(line => line.Split(',').ToImmutableArray()).ToList();
        return new(name, rows[0], [.. rows.Skip(1)]);
    }
}
