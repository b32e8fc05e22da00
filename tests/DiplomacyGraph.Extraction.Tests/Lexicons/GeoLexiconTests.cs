using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Tests.Lexicons;

public class GeoLexiconTests
{
    /// <summary>Territories without a people or a seat of government of their own.</summary>
    private static readonly string[] Uninhabited = ["AQ", "BV", "HM", "TF", "UM"];

    /// <summary>Territories whose people have no word of their own in English, or one that is also a name (Dominica, Jersey).</summary>
    private static readonly string[] NoDemonym = [.. Uninhabited, "DM", "GG", "GS", "SJ", "TC", "JE", "MF", "MP", "PM", "SX", "VA", "VG", "VI", "WF"];

    /// <summary>City states and territories in which the capital has the country's name, or none stands for it.</summary>
    private static readonly string[] NoCapital =
        [.. Uninhabited, "GI", "HK", "IO", "MC", "MO", "MP", "NF", "PM", "SG", "SM", "TK", "VA"];

    private static readonly IReadOnlyList<LexiconFile.Row> Countries = LexiconFile.Read("countries.tsv", 6);

    [Fact]
    public void All_249_codes_of_ISO_3166_and_Kosovo_are_there()
    {
        Countries.Should().HaveCount(250).And.OnlyContain(r => r[0].Length == 2);
        Countries.Select(r => r[0]).Should().Contain(["XK", "PS", "TW", "EH", "SS", "TL", "ME", "RS"]);
    }

    [Fact]
    public void Every_country_has_a_word_for_its_people_and_a_capital()
    {
        Countries.Where(r => r.Values(3).Length == 0).Select(r => r[0]).Should().BeSubsetOf(NoDemonym);
        Countries.Where(r => r.Values(4).Length == 0).Select(r => r[0]).Should().BeSubsetOf(NoCapital);
    }

    [Theory]
    [InlineData("French", "FR")]
    [InlineData("Burma", "MM")]
    [InlineData("Swaziland", "SZ")]
    [InlineData("Republic of Korea", "KR")]
    [InlineData("DPRK", "KP")]
    [InlineData("Kiev", "UA")]
    [InlineData("Türkiye", "TR")]
    [InlineData("Côte d'Ivoire", "CI")]
    [InlineData("Republic of China", "TW")]
    [InlineData("People's Republic of China", "CN")]
    [InlineData("Democratic People's Republic of Korea", "KP")]
    [InlineData("Lao People's Democratic Republic", "LA")]
    [InlineData("People's Liberation Army", "CN")]
    [InlineData("Democratic Republic of the Congo", "CD")]
    [InlineData("Guinea-Bissau", "GW")]
    [InlineData("U.S.", "US")]
    [InlineData("the UAE", "AE")]
    [InlineData("Resolute Support Mission", "NATO")]
    [InlineData("UNIFIL", "UN")]
    [InlineData("African Union", "African Union")]
    [InlineData("Shanghai Cooperation Organisation", "SCO")]
    [InlineData("the Kremlin", "RU")]
    [InlineData("Quai d'Orsay", "FR")]
    [InlineData("Bundeswehr", "DE")]
    [InlineData("Ramstein", "DE")]
    [InlineData("Hmeymim", "SY")]
    [InlineData("Camp Lemonnier", "DJ")]
    [InlineData("Sochi", "RU")]
    [InlineData("Rawalpindi", "PK")]
    public void A_name_points_at_its_party(string words, string party) => Party(words).Should().Be(party);

    [Theory]
    [InlineData("us")]
    [InlineData("car")]
    [InlineData("quad")]
    [InlineData("Kim Jong Un")]
    [InlineData("G7")]
    [InlineData("Nordic countries")]
    [InlineData("Visegrad Group")]
    [InlineData("the Baltic states")]
    public void Common_words_and_groups_point_at_no_party(string words) => Party(words).Should().BeNull();

    [Fact]
    public void Members_of_groups_and_places_are_countries_of_the_list()
    {
        var codes = Countries.Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> used = [.. LexiconFile.Read("organisations.tsv", 6).SelectMany(r => r.Values(4)),
            .. LexiconFile.Read("places.tsv", 3).Select(r => r[1]).Where(c => c.Length > 0), .. LexiconFile.Read("institutions.tsv", 4).Select(r => r[1])];
        used.Should().OnlyContain(c => codes.Contains(c));
    }

    [Fact]
    public void No_name_swallows_the_words_of_an_office()
    {
        // "Chief of the Hellenic National Defence General Staff": with the whole as one name, nothing is left of the title but "chief".
        string[] ends = ["general staff", "joint chiefs of staff"];
        LexiconFile.Read("institutions.tsv", 4).Select(r => r[0]).Should().NotContain(p => ends.Any(e => p.EndsWith(e, StringComparison.Ordinal)));
    }

    private static string? Party(string words)
    {
        TokenList tokens = Lexicon.Default.Tokenizer.Cut(words);
        return Lexicon.Default.Geo.FindIn(tokens, new TokenRange(0, tokens.Count)).Select(h => h.Value.Party?.Code).FirstOrDefault(c => c is not null);
    }
}
