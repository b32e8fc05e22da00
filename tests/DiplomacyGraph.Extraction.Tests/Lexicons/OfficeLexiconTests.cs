using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tests.Lexicons;

public class OfficeLexiconTests
{
    private static readonly IReadOnlyList<LexiconFile.Row> Titles = LexiconFile.Read("role-titles.tsv", 4);

    public static TheoryData<RoleKind> Kinds => [.. Enum.GetValues<RoleKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_of_office_is_said_in_many_ways(RoleKind kind) =>
        Titles.Count(r => r[1] == AnnotationWord.Of(kind)).Should().BeGreaterThanOrEqualTo(15);

    [Fact]
    public void British_and_American_spelling_are_both_there()
    {
        var phrases = Titles.Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        phrases.Where(p => p.Contains("defence", StringComparison.Ordinal))
            .Select(p => p.Replace("defence", "defense", StringComparison.Ordinal)).Should().OnlyContain(p => phrases.Contains(p));
    }

    [Fact]
    public void Phrases_are_as_the_tokenizer_cuts_them()
    {
        // A phrase with a dot, a hyphen or a capital would never be found, or be a second form of another.
        IEnumerable<string> phrases = [.. Titles.Select(r => r[0]), .. LexiconFile.Read("ranks.tsv", 4).Select(r => r[0])];
        phrases.Should().OnlyContain(p => p.Replace("'s", " 's", StringComparison.Ordinal) == string.Join(' ', Lexicon.Default.Tokenizer.Cut(p).Select(t => t.Norm)));
    }

    [Fact]
    public void Single_common_words_are_ranks_only_with_a_capital() =>
        LexiconFile.Read("ranks.tsv", 4).Where(r => r[3] != "capital" && Lexicon.Default.CommonWords.Contains(r[0])).Select(r => r[0]).Should().BeEmpty();

    [Fact]
    public void Short_abbreviations_are_offices_only_in_capitals() =>
        Titles.Where(r => r[0].Length <= 4 && !r[0].Contains(' ') && r[3] != "abbr").Select(r => r[0]).Should().BeSubsetOf(["amir", "amr", "czar", "emir", "king", "pope", "shah", "tsar", "ceo", "rep"]);

    [Theory]
    [InlineData("chief of general staff", RoleKind.ChiefOfDefence)]
    [InlineData("chairman joint chiefs of staff committee", RoleKind.ChiefOfDefence)]
    [InlineData("vice chief of naval staff", RoleKind.MilitaryOfficer)]
    [InlineData("vice chief of defence staff", RoleKind.DeputyChiefOfDefence)]
    [InlineData("first sea lord", RoleKind.NavyChief)]
    [InlineData("commandant of marine corps", RoleKind.OtherServiceChief)]
    [InlineData("permanent secretary of ministry of defence", RoleKind.DeputyDefenceMinister)]
    [InlineData("state secretary for defence", RoleKind.DeputyDefenceMinister)]
    [InlineData("chargé d'affaires", RoleKind.Ambassador)]
    [InlineData("permanent representative", RoleKind.Ambassador)]
    [InlineData("high commissioner", RoleKind.Ambassador)]
    [InlineData("secretary of supreme national security council", RoleKind.SecurityAdviser)]
    [InlineData("deputy national security adviser", RoleKind.Official)]
    [InlineData("vice president", RoleKind.Official)]
    [InlineData("crown prince", RoleKind.Official)]
    [InlineData("inspector general of police", RoleKind.Official)]
    [InlineData("raksha mantri", RoleKind.DefenceMinister)]
    public void A_title_has_the_kind_that_the_annotation_gives_it(string title, RoleKind kind) => Find(Lexicon.Default.RoleTitles, title)!.Kind.Should().Be(kind);

    [Theory]
    [InlineData("Maj.-Gen.", "general")]
    [InlineData("Lt Gen", "general")]
    [InlineData("Général de corps d'armée", "general")]
    [InlineData("Rear Admiral (LH)", "general")]
    [InlineData("Air Chief Marshal", "general")]
    [InlineData("Group Captain", "field")]
    [InlineData("Staff Sergeant", "enlisted")]
    public void A_rank_is_found_in_its_usual_spellings(string rank, string level) => Find(Lexicon.Default.Ranks, rank)!.Level.Should().Be(level);

    private static T? Find<T>(PhraseTable<T> table, string words)
        where T : class
    {
        TokenList tokens = Lexicon.Default.Tokenizer.Cut(words);
        return table.LongestAt(tokens, 0, tokens.Count)?.Value;
    }
}
