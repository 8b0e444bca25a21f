Console.WriteLine("PBMS.Bot");
