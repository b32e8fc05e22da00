using System.Buffers;

namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>Splits a stream into lines without ever holding more than one, nor more of it than allowed.</summary>
internal static class ByteLines
{
    private const int BlockBytes = 64 * 1024;

    /// <summary>
    /// The lines of the stream. A line longer than <paramref name="maxBytes"/> comes with its first <paramref name="keptBytes"/> only.
    /// </summary>
    public static IEnumerable<ByteLine> Read(Stream stream, int maxBytes, int keptBytes)
    {
        byte[] block = new byte[BlockBytes];
        LineBuffer line = new(maxBytes, keptBytes);
        int number = 1;
        int read;
        while ((read = stream.Read(block)) > 0)
        {
            int start = 0;
            int length;
            while ((length = block.AsSpan(start, read - start).IndexOf((byte)'\n')) >= 0)
            {
                line.Append(block.AsSpan(start, length));
                yield return line.Take(number++);
                start += length + 1;
            }

            line.Append(block.AsSpan(start, read - start));
        }

        if (line.HasBytes)
        {
            yield return line.Take(number);
        }
    }

    private sealed class LineBuffer(int maxBytes, int keptBytes)
    {
        private readonly ArrayBufferWriter<byte> _bytes = new();
        private byte[]? _opening;

        public bool HasBytes => _opening is not null || _bytes.WrittenCount > 0;

        public void Append(ReadOnlySpan<byte> part)
        {
            if (_opening is not null)
            {
                return;
            }

            _bytes.Write(part);
            if (_bytes.WrittenCount > maxBytes)
            {
                _opening = _bytes.WrittenSpan[..keptBytes].ToArray();
            }
        }

        public ByteLine Take(int number)
        {
            ByteLine line = new(number, _opening ?? _bytes.WrittenSpan.ToArray(), IsWhole: _opening is null);
            _bytes.ResetWrittenCount();
            _opening = null;
            return line;
        }
    }
}
