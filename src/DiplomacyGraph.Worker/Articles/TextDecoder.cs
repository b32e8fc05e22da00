using System.Text;
using System.Text.RegularExpressions;
using UtfUnknown;

namespace DiplomacyGraph.Worker.Articles;

/// <summary>Turns bytes of unknown encoding into text: by byte order mark, by what the page says of itself, then by detection.</summary>
internal static partial class TextDecoder
{
    private const int DeclarationBytes = 4096;

    private const double MinConfidence = 0.5;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes the content of a file or of a line, without its byte order mark.</summary>
    /// <exception cref="ArticleException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (ByMark(bytes) is (Encoding marked, int skip))
        {
            return marked.GetString(bytes[skip..]);
        }

        if (bytes.Contains((byte)0) || bytes.StartsWith("%PDF-"u8))
        {
            return WideWithoutMark(bytes)?.GetString(bytes) ?? throw new ArticleException(
                "It is binary, not text. Give articles as .txt, .md, .json, .jsonl or .html.");
        }

        return TryDecode(StrictUtf8, bytes)
            ?? TryDecode(Declared(bytes), bytes)
            ?? Detect(bytes);
    }

    private static (Encoding Encoding, int Skip)? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    // Text of mostly Latin letters in UTF-16 has a zero in every other byte, always on the same side.
    private static Encoding? WideWithoutMark(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        int needed = bytes.Length / 4;
        return even == 0 && odd > needed ? Encoding.Unicode : odd == 0 && even > needed ? Encoding.BigEndianUnicode : null;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        string opening = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]);
        Match declaration = CharsetPattern().Match(opening);
        return declaration.Success ? Named(declaration.Groups["name"].Value) : null;
    }

    private static string Detect(ReadOnlySpan<byte> bytes)
    {
        DetectionDetail? best = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected;
        Encoding western = Encoding.GetEncoding(1252);
        return ((best?.Confidence > MinConfidence ? best.Encoding : null) ?? western).GetString(bytes);
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            // A page may name any encoding, also one that does not exist: then its bytes have to tell.
            return null;
        }
    }

    private static string? TryDecode(Encoding? encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding?.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // <meta charset="windows-1251">, <meta http-equiv=… content="text/html; charset=windows-1251">, <?xml … encoding="windows-1251"?>
    [GeneratedRegex("""<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex CharsetPattern();
}
