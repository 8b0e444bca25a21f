using Pbms.Tests.Victim;

// PBMS.Tests.Victim <database> <writers>: writes turns until it is killed.
return await Writers.RunAsync(args[0], int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture));
