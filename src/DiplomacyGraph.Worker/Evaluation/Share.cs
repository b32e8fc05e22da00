namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>How many of the matched entries have a field right.</summary>
internal readonly record struct Share(int Right, int Of)
{
    /// <summary>0 to 1; null over no matched entry.</summary>
    public double? Accuracy => Of == 0 ? null : (double)Right / Of;

    /// <summary>One entry more.</summary>
    public Share With(bool right) => new(Right + (right ? 1 : 0), Of + 1);
}
