using Xunit;

namespace Pbms.Tests.Publishing;

/// <summary>The document of the round of two months of fiscal year 2568 holds every figure the ministry printed (data as of 9 December 2567).</summary>
public sealed class PrintedDocxTests : IDisposable
{
    private readonly DocxReader docx = new(PublishedYear.PrintedDocx);

    public void Dispose() => docx.Dispose();

    [Theory]
    [InlineData("ผลการดำเนินงานในภาพรวม จำนวน 7 โครงการ", "● 75.00\nต้องเร่งรัด", "4.74")]
    [InlineData("1. โครงการขับเคลื่อน", "ยังไม่ถึง\nกำหนด", "0.00")]
    [InlineData("2. โครงการส่งเสริมการป้องกัน", "● 100\nผ่าน", "8.30")]
    [InlineData("3. โครงการเสริมสร้าง", "ยังไม่ถึง\nกำหนด", "0.00")]
    [InlineData("4. โครงการเพิ่มประสิทธิภาพ", "● 100\nผ่าน", "7.68")]
    [InlineData("5. โครงการแก้ไขปัญหา", "● 100\nผ่าน", "17.24")]
    [InlineData("6. โครงการส่งเสริม คุ้มครอง", "● 0.00\nต้องเร่งรัด", "0.00")]
    [InlineData("7. โครงการพัฒนาทักษะดิจิทัล", "ยังไม่ถึง\nกำหนด", "0.00")]
    public void Table_1_has_the_projects(string name, string round, string annual) =>
        Assert.Equal([round, annual], Row("ตารางที่ 1", name).Skip(1));

    [Theory]
    [InlineData("1) (1) หน่วยงานสังกัด", "5,000 แห่ง", "รายงานผลเดือน ธ.ค. 67")]
    [InlineData("1) (2) แรงงานได้รับ", "75,000 คน", "รายงานผลเดือน ธ.ค. 67")]
    [InlineData("1) จำนวนแรงงานกลุ่มเป้าหมาย", "43,220 คน", "6,600 คน", "7,285 คน")]
    [InlineData("2) จำนวนแรงงานนอกระบบ", "62,360 คน", "9,500 คน", "10,183 คน")]
    [InlineData("3) จำนวนชมรม", "76 ชมรม", "รายงานผลเดือน พ.ค. 68")]
    [InlineData("5) ร้อยละของแรงงาน", "ร้อยละ 80", "รายงานผลเดือน ก.ย. 68")]
    [InlineData("2) ระดับความสำเร็จ", "ระดับ 5", "รายงานผลเดือน ก.ย. 68")]
    [InlineData("1) จำนวนประชาชนที่ได้รับ", "734,075 คน", "122,210 คน", "142,843 คน")]
    [InlineData("1) (1) จำนวนประชาชน", "(90,800 คน)", "(15,000 คน)", "(15,000 คน)")]
    [InlineData("1) (2) จำนวนประชาชน", "(350,775 คน)", "(58,460 คน)", "(64,442 คน)")]
    [InlineData("1) (3) จำนวนประชาชน", "(292,500 คน)", "(48,750 คน)", "(63,401 คน)")]
    [InlineData("2) จำนวนนโยบาย", "28 เรื่อง", "1 เรื่อง", "1 เรื่อง")]
    [InlineData("3) จำนวนแรงงานไทย", "200,000 คน", "ยังไม่กำหนดในแผน")]
    [InlineData("1) จำนวนกำลังแรงงาน", "5,800 คน", "-", "1,000 คน")]
    [InlineData("1) จำนวนแรงงานนอกระบบ แรงงานสูงอายุ", "13,560,000 คน", "2,260,000 คน", "0 คน")]
    [InlineData("1) บุคลากรด้านไอที", "58 คน", "รายงานผลเดือน ธ.ค. 67")]
    public void Table_1_has_the_lines(string name, params string[] figures) =>
        Assert.Equal(figures, Row("ตารางที่ 1", name).Skip(1).Where(cell => cell.Length > 0));

    [Theory]
    [InlineData("ภาพรวม", "● 92.23* ต้องเร่งรัด", "36", "5", "1")]
    [InlineData("4. ศูนย์ปฏิบัติการ", "● 25.00* ต้องเร่งรัด", "-", "1", "-")]
    [InlineData("6. สำนักงานนโยบาย", "● 66.67* ต้องเร่งรัด", "-", "1", "-")]
    [InlineData("7. สำนักงานเลขานุการ", "● 91.30* ต้องเร่งรัด", "-", "1", "-")]
    [InlineData("9. กองบริหารการคลัง", "● 100* ผ่าน", "4", "-", "-")]
    [InlineData("12. ศูนย์เทคโนโลยี", "● 87.50* ต้องเร่งรัด", "3", "1", "-")]
    [InlineData("13. สำนักตรวจ", "● 100* ผ่าน", "3", "-", "1")]
    [InlineData("1) กลุ่มงานตรวจราชการ", "กำหนดดำเนินการเดือน ม.ค. 68", "-", "-", "1")]
    [InlineData("2) กลุ่มงานวางแผน", "● 50.00* ต้องเร่งรัด", "-", "1", "-")]
    [InlineData("15. กองเศรษฐกิจ", "● 97.50* ต้องปรับปรุง", "4", "1", "-")]
    [InlineData("4) กลุ่มงานนโยบายเศรษฐกิจแรงงานรายสาขา", "● 87.50* ต้องเร่งรัด", "-", "1", "-")]
    public void Table_2_has_divisions_and_units(string name, params string[] figures) => Assert.Equal(figures, Row("ตารางที่ 2", name).Skip(1));

    [Fact]
    public void Table_2_has_all_17_divisions_and_the_35_units_that_are_not_their_only_one()
    {
        var rows = docx.Table("ตารางที่ 2").Skip(2).Select(row => row[0]).ToList();

        Assert.Equal(17, rows.Count(name => char.IsAsciiDigit(name[0]) && name.Contains(". ", StringComparison.Ordinal)));
        Assert.Equal(35, rows.Count(name => name.IndexOf(')', StringComparison.Ordinal) is > 0 and < 3));
    }

    [Theory]
    [InlineData("ภาพรวม", "● 100*\nผ่าน", "10.42*")]
    [InlineData("1. โครงการขับเคลื่อน", "ยังไม่ถึง\nกำหนด", "0.00")]
    [InlineData("2. โครงการส่งเสริม", "● 100\nผ่าน", "5.53")]
    [InlineData("3. โครงการเพิ่มประสิทธิภาพ", "● 100*\nผ่าน", "9.70*")]
    [InlineData("4. โครงการแก้ไข", "● 100\nผ่าน", "36.89")]
    [InlineData("5. โครงการส่งเสริม", "ยังไม่ถึง\nกำหนด", "0.00")]
    [InlineData("3.1 การให้บริการ")]
    [InlineData("3.2 ประสาน", "326,475 คน*", "54,410 คน*", "61,000 คน*")]
    [InlineData("3.4 การพัฒนาระบบ", "163,238 ราย", "27,200 ราย", "52,198 ราย")]
    [InlineData("3.5 การให้บริการ", "146,250 ราย", "24,376 ราย", "31,012 ราย")]
    [InlineData("3.6 การประเมินผล", "380 ฉบับ", "รายงานผลเดือน ธ.ค. 67")]
    [InlineData("2) จัดทำ infographic", "912 ครั้ง", "152 ครั้ง", "152 ครั้ง")]
    [InlineData("4.2 จัดทำแผน", "76 ครั้ง", "40 ครั้ง", "71 ครั้ง")]
    [InlineData("2) จำนวนแรงงานอิสระ", "87,771 คน", "รายงานผลเดือน เม.ย. 68")]
    public void Table_3_has_projects_and_lines(string name, params string[] figures) =>
        Assert.Equal(figures, Row("ตารางที่ 3", name).Skip(1).Where(cell => cell.Length > 0));

    [Theory]
    [InlineData("1.1.1 ป้องกันและปราบปรามการทุจริต: ประชุมคณะกรรมการ", "1 ครั้ง", "0 ครั้ง", "กำหนดแล้วเสร็จ 3 ธันวาคม 2567")]
    [InlineData("1.2 ส่งเสริม/คุ้มครองจริยธรรม", "1 ครั้ง", "0 ครั้ง", "(หมายเหตุเดียวกับรายการก่อนหน้า)")]
    [InlineData("การขับเคลื่อนการบริหารจัดการ", "2,260,000 คน", "0 คน", "อยู่ระหว่างดำเนินการจัดทำแผนปฏิบัติการ (Action Plan) ประจำปี")]
    [InlineData("การจัดจ้างเจ้าหน้าที่", "23 คน", "17 คน", "ไม่สามารถจัดจ้างได้ครบ")]
    [InlineData("ประชุมโครงการเพิ่มประสิทธิภาพ", "2 ครั้ง", "0 ครั้ง", "อยู่ระหว่างจัดทำคำสั่งแต่งตั้งคณะกรรมการ")]
    [InlineData("จัดประชุม คกก. CIO", "1 ครั้ง", "0 ครั้ง", "ยังไม่สามารถจัดประชุมได้")]
    public void The_shortfall_table_has_the_six_printed_rows(string activity, string target, string result, string remark)
    {
        var rows = docx.Table("รายการที่มีผลการดำเนินงานไม่เป็นไปตามเป้าหมาย หน่วยงานส่วนกลาง").Skip(1).ToList();
        var row = Assert.Single(rows, row => row[1].StartsWith(activity, StringComparison.Ordinal));

        Assert.Equal(6, rows.Count);
        Assert.Equal([target, result], row.Skip(2).Take(2));
        Assert.Contains(remark, row[4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ถึงกำหนดรายงานผลการดำเนินงาน จำนวน 3 โครงการ และโครงการที่ดำเนินการก่อนแผน จำนวน 1 โครงการ")]
    [InlineData("เฉลี่ยร้อยละ 75.00 อยู่ในเกณฑ์สีแดง (ต้องเร่งรัด) เป็นไปตามเป้าหมาย จำนวน 3 โครงการ และไม่เป็นไปตามเป้าหมาย จำนวน 1 โครงการ")]
    [InlineData("(3) โครงการแก้ไขปัญหาความเดือดร้อนด้านอาชีพ ผลการดำเนินงานร้อยละ 100 อยู่ในเกณฑ์สีเขียว (ดำเนินการก่อนแผนที่กำหนดไว้)")]
    [InlineData("ร้อยละ 0.00 ไม่เป็นไปตามเป้าหมาย อยู่ในเกณฑ์สีแดง เนื่องจากอยู่ระหว่างดำเนินการจัดทำแผนปฏิบัติการ (Action Plan) ประจำปี")]
    [InlineData("เฉลี่ยร้อยละ 92.23* อยู่ในเกณฑ์สีแดง")]
    [InlineData("เกณฑ์สีเขียว จำนวน 36 หน่วยงาน")]
    [InlineData("เกณฑ์สีแดง จำนวน 5 หน่วยงาน")]
    [InlineData("ยังไม่ถึงกำหนดรายงานผลการดำเนินงาน จำนวน 1 หน่วยงาน")]
    [InlineData("3.1.1 การกำหนดเป้าหมายไม่สอดคล้องกับขั้นตอนการปฏิบัติงาน")]
    [InlineData("3.1.2 ปัจจัยภายนอกที่ควบคุมไม่ได้")]
    [InlineData("มีผลการดำเนินงาน 17 คน โดยไม่สามารถจัดจ้างได้ครบ เนื่องจากไม่มีผู้เข้ารับการสมัคร")]
    [InlineData("3.2.1 มีหน่วยงานที่เจ้าหน้าที่วางแผนและเจ้าหน้าที่รายงานผลมิใช่บุคคลเดียวกัน")]
    [InlineData("เป้าหมายทั้งปีงบประมาณ 28,000 เรื่อง ผลการดำเนินงานรอบ 2 เดือน 63,352 เรื่อง")]
    public void The_sentences_say_what_the_ministry_said(string words) =>
        Assert.Contains(docx.Paragraphs, paragraph => paragraph.Contains(words, StringComparison.Ordinal));

    private IReadOnlyList<string> Row(string table, string name) =>
        docx.Table(table).Skip(2).First(row => row[0].StartsWith(name, StringComparison.Ordinal));
}
