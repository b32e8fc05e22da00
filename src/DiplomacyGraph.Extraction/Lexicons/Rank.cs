namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>A military or police rank.</summary>
/// <param name="Branch">army, navy, air, police or any.</param>
/// <param name="Level">general, field, company or enlisted.</param>
/// <param name="NeedsCapital">Also a common word: only a capitalised word is a rank.</param>
internal sealed record Rank(string Branch, string Level, bool NeedsCapital);
