using Pbms.Core.Storage;

namespace Pbms.Tests.Storage;

/// <summary>The part of a store that administrators alone use.</summary>
public sealed record AdminStoreSet(
    IApiKeyStore Keys, IAnswerStore Answers, IMonthStore Months, ITargetHistory Targets, IPersonalDataStore Personal);
