using Microsoft.Extensions.Options;

namespace Pbms.Bot.Doors;

/// <summary>Opens the two ports, and keeps each endpoint behind its own.</summary>
public static class DoorRegistration
{
    public static WebApplicationBuilder AddDoors(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DoorOptions>().BindConfiguration(DoorOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<DoorOptions>, DoorOptionsCheck>();
        builder.Services.AddSingleton<MatcherPolicy, DoorPolicy>();
        var doors = builder.Configuration.GetSection(DoorOptions.Section).Get<DoorOptions>() ?? new DoorOptions();
        if (doors.Fault() is not null) return builder;
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            foreach (var door in Enum.GetValues<Door>())
            {
                kestrel.Listen(doors.EndPointOf(door), listen => listen.Use(next => connection =>
                {
                    connection.Features.Set(new DoorFeature(door));
                    return next(connection);
                }));
            }
        });
        return builder;
    }

    /// <summary>Endpoints mapped on the result answer 404 at any other door.</summary>
    public static RouteGroupBuilder MapDoor(this IEndpointRouteBuilder app, Door door) => app.MapGroup("").WithMetadata(new DoorFeature(door));
}
