namespace Pbms.Core.Reminders;

/// <summary>Something to tell, and since when it is so: news to whoever was last told anything before that.</summary>
public readonly record struct News<T>(T What, DateTimeOffset Since);
