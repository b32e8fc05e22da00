using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Tests.Identity;

public sealed class TextSignatureTests
{
    private const string Report =
        "The chief of the general staff of Ruritania received his neighbour on Monday. They spoke of a joint exercise in the hills, of the training "
        + "of young officers and of a line by which their staffs can speak at night. A second round is to follow before the end of the year.";

    [Fact]
    public void A_text_is_like_itself_in_other_letters_and_marks() =>
        Assert.Equal(1, TextSignature.Likeness(TextSignature.Of(Report), TextSignature.Of(Report.ToUpperInvariant().Replace('.', ';'))));

    [Fact]
    public void A_text_with_another_headline_stays_alike() =>
        Assert.InRange(TextSignature.Likeness(TextSignature.Of(Report), TextSignature.Of("Neighbours meet again\n\n" + Report)), 0.7, 1);

    [Fact]
    public void Another_text_is_not_like_it() => Assert.InRange(
        TextSignature.Likeness(TextSignature.Of(Report), TextSignature.Of("The navy took over a new tanker. It was built in two years and will serve in the south.")), 0, 0.1);

    [Fact]
    public void A_few_words_are_like_nothing() => Assert.Equal(0, TextSignature.Likeness(TextSignature.Of("Photo gallery"), TextSignature.Of("Photo gallery")));
}
