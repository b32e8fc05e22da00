using BenchmarkDotNet.Running;
using DiplomacyGraph.Benchmarks;
using DiplomacyGraph.Benchmarks.ThirdParty;

if (args is ["third-party", string folder])
{
    ThirdPartyReport.Write(folder, Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);
}
