using System.Text;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles;

public sealed class TextDecoderTests
{
    private const string Russian = "Начальник Генерального штаба встретился с латвийским коллегой и обсудил сотрудничество двух стран.";

    private const string French = "Le général a été reçu à l’état-major ; il s’est félicité de l’échange.";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides_and_is_no_part_of_the_text(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);

        TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Russian)]).Should().Be(Russian);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_without_a_mark_is_told_by_its_zeros(string name) =>
        TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes("Lind met his counterpart.")).Should().Be("Lind met his counterpart.");

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("windows-1252", French)]
    [InlineData("utf-8", French)]
    public void Without_any_sign_the_bytes_tell(string name, string text) =>
        TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(text)).Should().Be(text);

    [Theory]
    [InlineData("<html><head><meta charset=\"windows-1257\"></head><body>Ministrs Kārlis Ozoliņš</body></html>")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=windows-1257'><p>Ozoliņš</p>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1257\"?><p>Ozoliņš</p>")]
    public void A_page_says_its_encoding(string page) =>
        TextDecoder.Decode(Encoding.GetEncoding("windows-1257").GetBytes(page)).Should().Be(page);

    [Theory]
    [InlineData("<meta charset=\"windows-1251\"><p>Ozoliņš – “talks”</p>")]
    [InlineData("<meta charset=\"no-such-set\"><p>Ozoliņš</p>")]
    public void Valid_utf8_is_believed_more_than_a_wrong_declaration(string page) =>
        TextDecoder.Decode(Encoding.UTF8.GetBytes(page)).Should().Be(page);

    [Theory]
    [InlineData("\0\u0001\u0002\0\0\u0003")]
    [InlineData("%PDF-1.7 text")]
    [InlineData("a text with \0 one zero")]
    public void Binary_content_is_no_text(string content)
    {
        Action decode = () => TextDecoder.Decode(Encoding.Latin1.GetBytes(content));

        decode.Should().Throw<ArticleException>().WithMessage("*binary*");
    }
}
