namespace DiplomacyGraph.Worker.Articles;

/// <summary>Reads the bytes of a file that should be one article.</summary>
internal static class FileBytes
{
    /// <summary>Reads the file, or only the opening of one that is too large, which <paramref name="isWhole"/> tells.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The program may not read the file.</exception>
    public static byte[] Read(string path, out bool isWhole)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        isWhole = stream.Length <= ArticleLimits.MaxBytes;
        byte[] bytes = new byte[isWhole ? stream.Length : ArticleLimits.KeptBytes];
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }
}
