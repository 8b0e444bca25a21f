using System.Globalization;
using BenchmarkDotNet.Running;
using Pbms.Benchmarks;
using Pbms.Benchmarks.Load;

if (args is ["promises"]) Promises.Print();
else if (args is ["fan-out"]) await FanOut.RunAsync();
else if (args is ["load"]) await LoadTable.RunAsync();
else if (args is ["ten-millions"]) await TenMillions.RunAsync();
else if (args is ["load-worker", var place, var number, var writers, var seconds])
    await LoadWorker.RunAsync(place, int.Parse(number, CultureInfo.InvariantCulture), int.Parse(writers, CultureInfo.InvariantCulture), int.Parse(seconds, CultureInfo.InvariantCulture));
else BenchmarkSwitcher.FromAssembly(typeof(StepBenchmarks).Assembly).Run(args);
