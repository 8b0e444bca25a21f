namespace Pbms.Publishing.Tables;

/// <summary>An upload holds more than its <see cref="UploadBudget"/>; to whoever sent it this is the fault "file.too_large".</summary>
public sealed class UploadTooLargeException() : Exception("The upload holds more rows or cells than any year has.");
