namespace DiplomacyGraph.Facts;

/// <summary>Keys of the facts of one article, made from what it says: saving an article twice changes nothing.</summary>
public static class FactKey
{
    /// <summary>The same name, accents, case and punctuation aside, and the same party give the same key in every article.</summary>
    public static string OfPerson(string name, Party? party) => ContentKey.Of("person", Folded(name), party?.Code);

    /// <summary>The same date, mode, parties and persons give the same key; their order does not matter.</summary>
    public static string OfMeeting(PartialDate? date, MeetingMode mode, IEnumerable<Party> parties, IEnumerable<string> personKeys) => ContentKey.Of([
        "meeting", date?.ToString(), AnnotationWord.Of(mode), .. Codes(parties), "persons", .. personKeys.Order(StringComparer.Ordinal)]);

    /// <summary>The same occasion, topic, modality and parties on either side give the same key; their order does not matter.</summary>
    /// <param name="occasion">Key of the meeting at which it was stated, else id of the article.</param>
    /// <param name="topic">About what.</param>
    /// <param name="modality">Intent, proposal, agreement, …</param>
    /// <param name="by">On whose behalf.</param>
    /// <param name="with">With whom.</param>
    public static string OfCooperation(string occasion, CooperationTopic topic, Modality modality, IEnumerable<Party> by, IEnumerable<Party> with) => ContentKey.Of([
        "cooperation", occasion, AnnotationWord.Of(topic), AnnotationWord.Of(modality), "by", .. Codes(by), "with", .. Codes(with)]);

    private static IEnumerable<string> Codes(IEnumerable<Party> parties) => parties.Order().Select(p => p.Code);

    private static string Folded(string name) => string.Join(' ', name
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Concat(PlainLetters.Of(word).Where(char.IsLetterOrDigit))));
}
