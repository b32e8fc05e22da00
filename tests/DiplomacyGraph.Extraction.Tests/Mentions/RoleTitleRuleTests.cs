using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tests.Mentions;

public class RoleTitleRuleTests
{
    [Theory]
    [InlineData("Turkey's deputy chief of staff", "deputy_chief_of_defence", "TR")]
    [InlineData("the Chief of the Russian General Staff", "chief_of_defence", "RU")]
    [InlineData("the Chief of the General Staff of the Armies", "chief_of_defence", null)]
    [InlineData("the Minister of Defence of the Republic of Moldova", "defence_minister", "MD")]
    [InlineData("the United States Secretary of Defense", "defence_minister", "US")]
    [InlineData("the US Ambassador to the United Nations", "ambassador", "US")]
    [InlineData("the NATO Deputy Secretary General", "official", "NATO")]
    [InlineData("the Director General of the Israeli Ministry of Defence", "deputy_defence_minister", "IL")]
    [InlineData("the Deputy NSA", "official", null)]
    [InlineData("the EU High Representative", "official", "EU")]
    [InlineData("Thailand's Second Army Region commander", "commander", "TH")]
    [InlineData("the Kyrgyz leader's press secretary", "spokesperson", "KG")]
    [InlineData("the Norwegian Military (NRM) commander", "chief_of_defence", "NO")]
    [InlineData("the director of NATO", "org_head", "NATO")]
    [InlineData("the President of the Parish Council", "official", null)]
    [InlineData("the President of the Russian Federation", "head_of_state", "RU")]
    [InlineData("the Philippine secretary", "other_minister", "PH")]
    [InlineData("the commander of the Royal Canadian Air Force's 4 Wing", "commander", "CA")]
    [InlineData("the Ministry of Defence's chief scientific adviser", "official", null)]
    [InlineData("the European Union President", "org_head", "EU")]
    [InlineData("the Orleans Parish President", "official", null)]
    [InlineData("the Federal Minister of Defence and Sports", "defence_minister", null)]
    [InlineData("the Minister of Defence and Veteran Affairs", "defence_minister", null)]
    [InlineData("the Commander of the Royal Navy of Oman", "navy_chief", "OM")]
    [InlineData("the Chief of Defence Forces of the Royal Thai Armed Forces", "chief_of_defence", "TH")]
    [InlineData("the Commander-in-Chief (Navy)", "navy_chief", null)]
    [InlineData("a forecaster at the Directorate of Meteorology", "official", null)]
    public void A_title_has_a_kind_and_a_party(string title, string kind, string? of)
    {
        RoleMention role = Titles($"He is {title}.").Should().ContainSingle().Subject;

        AnnotationWord.Of(role.Kind).Should().Be(kind);
        role.Of?.Code.Should().Be(of);
    }

    [Theory]
    [InlineData("Assistant Secretary of State for Western Hemisphere Affairs Leo Q. Halloran arrived", "Assistant Secretary of State for Western Hemisphere Affairs")]
    [InlineData("Special Envoy for Arms Control, Verification and Compliance Maria Olsen arrived", "Special Envoy for Arms Control, Verification and Compliance")]
    [InlineData("Commander of U.S. Southern Command General Luis Ortega arrived", "Commander of U.S. Southern Command")]
    [InlineData("Ambassador to Israel Thomas Grady arrived", "Ambassador to Israel")]
    [InlineData("He met the Domestic Policy Advisor Susan Reed", "Domestic Policy Advisor")]
    [InlineData("WASHINGTON, LOCAL Secretary Susan Reed spoke", "Secretary")]
    public void A_title_ends_before_the_name_behind_it(string body, string expected) => TitleTexts(body).Should().Contain(expected);

    [Theory]
    [InlineData("The National Security Adviser-designate spoke.", RoleStatus.Designate)]
    [InlineData("The former Israeli Minister of Defense spoke.", RoleStatus.Former)]
    [InlineData("The acting Chief of Defence spoke.", RoleStatus.Acting)]
    [InlineData("The Minister of Defence spoke.", RoleStatus.Current)]
    public void Words_beside_a_title_tell_its_status(string body, RoleStatus expected) =>
        Titles(body).Should().ContainSingle().Which.Status.Should().Be(expected);

    [Theory]
    [InlineData("Air Chief Marshal Ian Marsh spoke.")]
    [InlineData("It has been in charge of water since May.")]
    [InlineData("He praised the head of the family, who left.")]
    [InlineData("The secretary took notes.")]
    public void Ranks_and_common_words_are_no_titles(string body) => Titles(body).Should().BeEmpty();

    private static IEnumerable<RoleMention> Titles(string body) => Find(body).Found.All<RoleMention>();

    private static IEnumerable<string> TitleTexts(string body)
    {
        (TokenizedText text, MentionSet found) = Find(body);
        return found.All<RoleMention>().Select(r => text.TextOf(r.Range));
    }

    private static (TokenizedText Text, MentionSet Found) Find(string body)
    {
        TokenizedText text = Lexicon.Default.Tokenizer.Tokenize(Article.Create("Title\n\n" + body, "Title"));
        return (text, new MentionFinder(Lexicon.Default).Find(text));
    }
}
