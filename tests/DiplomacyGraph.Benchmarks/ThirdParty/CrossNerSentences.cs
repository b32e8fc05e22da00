namespace DiplomacyGraph.Benchmarks.ThirdParty;

/// <summary>crossner-politics: sentences of an encyclopaedia with person names tagged. Its README says how to score it.</summary>
internal static class CrossNerSentences
{
    private const string Set = "crossner-politics";

    /// <summary>Persons by surname, a sentence each.</summary>
    public static IEnumerable<Measure> Score(string folder, TextReader reader)
    {
        string[] blocks = File.ReadAllText(Path.Combine(folder, Set, "dev.txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        yield return Measure.Of(Set, "persons by surname", blocks.Select(block => PairOf(block, reader)));
    }

    private static (HashSet<string> Gold, HashSet<string> Found) PairOf(string block, TextReader reader)
    {
        (string Word, string Tag)[] tokens = [.. block.Split('\n').Select(line => line.Split('\t')).Where(c => c.Length == 2).Select(c => (c[0], c[1]))];
        var gold = new HashSet<string>();
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Tag is "B-politician" or "B-person")
            {
                int end = i + 1;
                while (end < tokens.Length && tokens[end].Tag is "I-politician" or "I-person")
                {
                    end++;
                }

                gold.Add(TextReader.Surname(string.Join(' ', tokens[i..end].Select(t => t.Word))));
            }
        }

        return (gold, TextReader.Surnames(reader.Read(Spaced.Text(tokens.Select(t => t.Word)))));
    }
}
