using DiplomacyGraph.Worker.Commands;

return await DiplomacyCommand.RunAsync(args, Terminal.OfProcess(), CancellationToken.None).ConfigureAwait(false);
