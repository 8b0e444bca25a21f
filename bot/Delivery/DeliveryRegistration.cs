namespace Pbms.Bot.Delivery;

public static class DeliveryRegistration
{
    /// <summary>Everything between the outbox and the channels.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddSingleton<MailGate>();
        services.AddSingleton<QuietHours>();
        services.AddSingleton<PushGate>();
        services.AddSingleton<Attempt>();
        services.AddSingleton<UnreachableNews>();
        services.AddSingleton<Rerouting>();
        services.AddSingleton<DeliveryRecord>();
        services.AddSingleton<Deliverer>();
        services.AddSingleton<BatchDelivery>();
        services.AddSingleton<Dispatcher>();
        services.AddSingleton<IDispatcher>(provider => provider.GetRequiredService<Dispatcher>());
        services.AddHostedService(provider => provider.GetRequiredService<Dispatcher>());
        return services;
    }
}
