namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>What was found rightly, invented and missed.</summary>
/// <param name="Right">True positives.</param>
/// <param name="Invented">False positives.</param>
/// <param name="Missed">False negatives.</param>
internal readonly record struct Counts(int Right, int Invented, int Missed)
{
    /// <summary>Share of the predictions that is right, 0 to 1; 1 where there was nothing to find and nothing was found.</summary>
    public double Precision => Ratio(Right, Invented, Missed);

    /// <summary>Share of the gold that was found, 0 to 1; 1 where there was nothing to find and nothing was found.</summary>
    public double Recall => Ratio(Right, Missed, Invented);

    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>The sum of both.</summary>
    public static Counts operator +(Counts a, Counts b) => new(a.Right + b.Right, a.Invented + b.Invented, a.Missed + b.Missed);

    private static double Ratio(int part, int rest, int otherError) =>
        part + rest > 0 ? (double)part / (part + rest) : otherError == 0 ? 1 : 0;
}
