using Xunit;

namespace Pbms.Tests.Storage;

/// <summary>What every store does, whichever engine it is. One file a subject.</summary>
public abstract partial class StoreContract
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    /// <summary>The store under test, opened on nothing at the first use.</summary>
    protected abstract StoreSet Store { get; }

    /// <summary>Closes the store and opens it again on what it left.</summary>
    protected abstract void Reopen();
}
