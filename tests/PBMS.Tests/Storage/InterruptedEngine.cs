using System.Reflection;
using LiteDB.Engine;

namespace Pbms.Tests.Storage;

/// <summary>An engine whose reader is interrupted once: something happens just before it looks into a table.</summary>
public class InterruptedEngine : DispatchProxy
{
    private ILiteEngine? inner;
    private string table = "";
    private Action? happening;

    public static ILiteEngine Of(ILiteEngine engine, string before, Action happens)
    {
        var proxy = Create<ILiteEngine, InterruptedEngine>();
        var interrupted = (InterruptedEngine)(object)proxy;
        (interrupted.inner, interrupted.table, interrupted.happening) = (engine, before, happens);
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == nameof(ILiteEngine.Query) && args is [string asked, ..] && asked == table) Interlocked.Exchange(ref happening, null)?.Invoke();
        return targetMethod.Invoke(inner, args);
    }
}
