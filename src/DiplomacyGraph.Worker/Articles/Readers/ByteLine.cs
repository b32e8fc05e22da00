namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>One line of a stream, without its line end.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Bytes">The line, or only its opening where it is too long.</param>
/// <param name="IsWhole">Whether the line is complete.</param>
internal sealed record ByteLine(int Number, byte[] Bytes, bool IsWhole);
