using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Pbms.Tests.World;

/// <summary>What a test changes in the registered program.</summary>
internal static class ServiceWrapping
{
    /// <summary>Puts something of the test's round the registered service.</summary>
    public static void Wrap<T>(this IServiceCollection services, Func<T, T> wrap)
        where T : class
    {
        var inner = services.Last(service => service.ServiceType == typeof(T));
        services.Remove(inner);
        services.AddSingleton(provider => wrap(Make<T>(inner, provider)));
    }

    /// <summary>Jobs stay on the schedule, but nothing starts them: a test decides when one runs.</summary>
    public static void StopHangfire(this IServiceCollection services)
    {
        var server = services.Single(service => service.ServiceType == typeof(IHostedService)
            && service.ImplementationFactory?.GetType().GenericTypeArguments[1].Name == "BackgroundJobServerHostedService");
        services.Remove(server);
    }

    private static T Make<T>(ServiceDescriptor service, IServiceProvider provider) =>
        (T)(service.ImplementationInstance
            ?? service.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType!));
}
