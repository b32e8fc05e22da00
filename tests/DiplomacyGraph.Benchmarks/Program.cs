using BenchmarkDotNet.Running;
using DiplomacyGraph.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);
