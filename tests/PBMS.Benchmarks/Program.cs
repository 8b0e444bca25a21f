using BenchmarkDotNet.Running;
using Pbms.Benchmarks;

if (args is ["promises"]) Promises.Print();
else BenchmarkSwitcher.FromAssembly(typeof(StepBenchmarks).Assembly).Run(args);
