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
    private readonly Publishers _publishers;

    private FactExtractor(Lexicon lexicon)
    {
        _publishers = new Publishers(lexicon);
        _tokenizer = lexicon.Tokenizer;
        _mentions = new MentionFinder(lexicon);
        _entities = new EntityResolver(lexicon);
        _events = new EventDetector(lexicon);
    }

    /// <summary>Version of rules and lexicons, kept with every fact: other rules, other version.</summary>
    public static string Version => "0.3";

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
        TokenizedText text = _tokenizer.Tokenize(article with { Side = article.Side ?? _publishers.CountryOf(article.Publisher) });
        MentionSet said = _mentions.Find(text);
        EntitySet who = _entities.Resolve(text, said);
        EventSet what = _events.Detect(text, who);
        return report(text, said, who, FactAssembler.Assemble(text, who, what));
    }

    /// <summary>The sentences of an article, headline included, as half-open ranges in UTF-16 code units of its text.</summary>
    /// <exception cref="ArgumentNullException">No article.</exception>
    public IReadOnlyList<TextSpan> SentencesOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [.. _tokenizer.Tokenize(article).Sentences.Select(s => s.Span)];
    }

    /// <summary>The country from which a publisher writes: a listed one, or one with a country in its name ("Ministry of Defence, Poland"); null where unknown.</summary>
    public Party? CountryOfPublisher(string? publisher) => _publishers.CountryOf(publisher);
}
