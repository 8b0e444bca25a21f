using BenchmarkDotNet.Running;
using Pbms.Benchmarks;

if (args is ["promises"]) Promises.Print();
else if (args is ["fan-out"]) await FanOut.RunAsync();
else BenchmarkSwitcher.FromAssembly(typeof(StepBenchmarks).Assembly).Run(args);
