using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Events.CooperationRules;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tests.Events.CooperationRules;

/// <summary>Where a sentence is cut into clauses.</summary>
public class StatementClauseTests
{
    [Theory]
    [InlineData("Norway thanked Latvia, while Latvia offered ships.", "Norway thanked Latvia, | while Latvia offered ships.")]
    [InlineData("Norway praised the drill, and Latvia proposed another.", "Norway praised the drill | , and Latvia proposed another.")]
    [InlineData("Norway said that Latvia was ready to help.", "Norway said | that Latvia was ready to help.")]
    public void Another_subject_that_acts_opens_a_clause(string sentence, string expected) => Clauses(sentence).Should().Be(expected);

    [Theory]
    [InlineData("Norway and Latvia agreed to share intelligence.")]
    [InlineData("Norway said that Poland, Latvia and Estonia agreed.")]
    [InlineData("The frigates that Norway built for Latvia were praised.")]
    [InlineData("Norway suggested that Latvia continue the course.")]
    [InlineData("Norway reviewed the drill and agreed to repeat it.")]
    public void Joined_subjects_relative_clauses_and_requests_do_not(string sentence) => Clauses(sentence).Should().NotContain("|");

    private static string Clauses(string sentence)
    {
        Lexicon lexicon = Lexicon.Default;
        TokenizedText text = lexicon.Tokenizer.Tokenize(Article.Create("Title\n\n" + sentence, "Title", null, null, null));
        EntitySet who = new EntityResolver(lexicon).Resolve(text, new MentionFinder(lexicon).Find(text));
        Sentence body = text.Sentences.Single(s => s.Kind == SentenceKind.Body);
        return string.Join(" | ", new StatementClause(lexicon).Of(text, who, body).Select(text.TextOf));
    }
}
