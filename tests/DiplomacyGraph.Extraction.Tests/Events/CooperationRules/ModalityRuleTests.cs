using DiplomacyGraph.Extraction.Events.CooperationRules;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tests.Events.CooperationRules;

/// <summary>What the words of a clause do with the topic "exercises".</summary>
public class ModalityRuleTests
{
    [Theory]
    [InlineData("They agreed to expand exercises", Modality.Agreement)]
    [InlineData("They discussed ways to expand exercises", Modality.Intent)]
    [InlineData("They discussed the exercises", Modality.Ongoing)]
    [InlineData("She welcomed the agreement on exercises", Modality.Support)]
    [InlineData("She reaffirmed support for the exercises", Modality.Support)]
    [InlineData("She reaffirmed the need to hold exercises", Modality.Intent)]
    [InlineData("They reviewed the programme and agreed to hold exercises", Modality.Agreement)]
    [InlineData("He ordered the army to prepare exercises", Modality.Order)]
    [InlineData("Exercises were postponed", Modality.Refusal)]
    public void The_chain_of_words_nearest_to_the_topic_governs_it(string clause, Modality expected) =>
        ActIn(clause)!.Value.Modality.Should().Be(expected);

    [Theory]
    [InlineData("The exercises of the brigade")]
    [InlineData("Rain fell on the exercises")]
    public void A_clause_without_an_act_says_nothing(string clause) => ActIn(clause).Should().BeNull();

    [Theory]
    [InlineData("They discussed the exercises", true)]
    [InlineData("She offered exercises", false)]
    public void Talking_and_signing_are_done_together(string clause, bool mutual) => ActIn(clause)!.Value.IsMutual.Should().Be(mutual);

    private static Act? ActIn(string clause)
    {
        TokenizedText text = Lexicon.Default.Tokenizer.Tokenize(Article.Create("Title\n\n" + clause + ".", "Title", null, null, null));
        Sentence sentence = text.Sentences.Single(s => s.Kind == SentenceKind.Body);
        int at = Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length).Single(i => text.Tokens[i].Norm == "exercises");
        var topic = new TokenRange(at, at + 1);
        return ModalityRule.Of(text, sentence.Tokens, [.. Lexicon.Default.Modalities.FindIn(text.Tokens, sentence.Tokens)], topic, [topic]);
    }

    [Theory]
    [InlineData("Brekke underscored Norway's commitment to defence cooperation.", "NO>CZ general intent")]
    [InlineData("Brekke emphasised close cooperation with the Czech Republic in counter-terrorism.", "NO>CZ counter_terrorism intent")]
    public void Stress_on_what_binds_the_two_is_intent(string sentence, string expected) => StatementReading.Statements(sentence).Should().Equal(expected);

    [Fact]
    public void Stress_on_the_importance_of_something_is_none() => StatementReading.Statements("Brekke emphasised the importance of joint exercises.").Should().BeEmpty();
}
