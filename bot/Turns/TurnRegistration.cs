using Pbms.Bot.Delivery;
using Pbms.Bot.Attachments;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Turns;

public static class TurnRegistration
{
    /// <summary>The conversation's shell: turns, and delivery of what they decided.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddSingleton<BangkokClock>();
        services.TryAddSingleton<YearCache>();
        services.AddSingleton<PeopleCache>();
        services.AddHostedService<YearWarmUp>();
        services.AddOptions<ConversationOptions>().BindConfiguration(ConversationOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConversationOptions>, ConversationOptionsCheck>();
        services.AddSingleton<WrongCodes>();
        services.AddSingleton<TurnDecider>();
        services.AddSingleton<Introductions>();
        services.AddSingleton<ITurnRunner, TurnRunner>();
        services.AddSingleton<EvidenceFetcher>();
        services.AddHostedService(provider => provider.GetRequiredService<EvidenceFetcher>());
        return services.AddDelivery();
    }
}
