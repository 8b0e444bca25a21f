using BenchmarkDotNet.Running;

if (args is ["fan-out"]) await Pbms.Benchmarks.FanOut.RunAsync();
else BenchmarkSwitcher.FromAssembly(typeof(Pbms.Benchmarks.StepBenchmarks).Assembly).Run(args);
