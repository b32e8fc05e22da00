using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Events;
using DiplomacyGraph.Extraction.Explanations;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction;

/// <summary>Turns one article into the facts it states. The body of <see cref="Read"/> is the whole cascade.</summary>
public sealed class FactExtractor
{
    private readonly Tokenizer _tokenizer;
    private readonly MentionFinder _mentions;
    private readonly EntityResolver _entities;
    private readonly EventDetector _events;

    private FactExtractor(Lexicon lexicon)
    {
        _tokenizer = lexicon.Tokenizer;
        _mentions = new MentionFinder(lexicon);
        _entities = new EntityResolver(lexicon);
        _events = new EventDetector(lexicon);
    }

    /// <summary>Version of rules and lexicons, kept with every fact: other rules, other version.</summary>
    public static string Version => "0.1";

    /// <summary>An extractor with the lexicons that ship with the library. It has no state: one serves many threads.</summary>
    public static FactExtractor CreateDefault() => new(Lexicon.Default);

    /// <summary>Reads the article once. Odd text is no error: what is not understood is left out.</summary>
    /// <exception cref="ArgumentNullException">No article.</exception>
    public ArticleFacts Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Read(article, (_, _, _, facts) => facts);
    }

    /// <summary>Reads the article as <see cref="Extract"/> does and tells, sentence by sentence, what each stage made of it.</summary>
    /// <exception cref="ArgumentNullException">No article.</exception>
    public ArticleExplanation Explain(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Read(article, (text, said, who, facts) => new Explainer(text, said, who, facts).Explain());
    }

    private T Read<T>(Article article, Func<TokenizedText, MentionSet, EntitySet, ArticleFacts, T> report)
    {
        TokenizedText text = _tokenizer.Tokenize(article);
        MentionSet said = _mentions.Find(text);
        EntitySet who = _entities.Resolve(text, said);
        EventSet what = _events.Detect(text, who);
        return report(text, said, who, FactAssembler.Assemble(text, who, what));
    }
}
