using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Pbms.Benchmarks.StepBenchmarks).Assembly).Run(args);
