using System.Globalization;
using Pbms.Bot.CommandLine;

// Text for people is made by Pbms.Core.Thai; everything else is the same on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
return await BotCommands.Root().Parse(args).InvokeAsync();
