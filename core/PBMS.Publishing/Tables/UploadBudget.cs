namespace Pbms.Publishing.Tables;

/// <summary>What one upload, all its files together, may still bring. A file of few bytes may claim cells without end, and each takes memory.</summary>
public sealed class UploadBudget
{
    /// <summary>The largest year this ministry could have is a tenth of it.</summary>
    public const int Rows = 200_000;

    /// <summary>Of one row; the widest table has a quarter of it.</summary>
    public const int Columns = 64;

    public const int Cells = 5_000_000;

    private long rowsLeft = Rows;
    private long cellsLeft = Cells;

    /// <summary>To be asked before memory is taken for so many rows of so many cells.</summary>
    /// <exception cref="UploadTooLargeException">It is more than is left.</exception>
    public void Take(long rows, long columns)
    {
        if (columns > Columns || rows > rowsLeft || rows * columns > cellsLeft) throw new UploadTooLargeException();
        rowsLeft -= rows;
        cellsLeft -= rows * columns;
    }
}
