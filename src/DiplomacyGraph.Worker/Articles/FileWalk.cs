namespace DiplomacyGraph.Worker.Articles;

/// <summary>
/// Finds the files at paths, in the order asked and by ordinal name inside a folder, each once. Hidden files, hidden folders and
/// dead letters below a folder are left out; a link back to a folder that was seen is not followed.
/// </summary>
internal sealed class FileWalk
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>All files at the paths, found as they are asked for.</summary>
    public IEnumerable<FoundFile> Walk(IEnumerable<string> paths) => paths.SelectMany(path =>
        Directory.Exists(path) ? WalkFolder(path, RealPath(new DirectoryInfo(path))).Select(file => file with { Root = path })
        : File.Exists(path) ? WalkFile(path, RealPath(new FileInfo(path)), isNamed: true)
        : [new FoundFile(path, IsNamed: true, "There is no such file or folder. Check the path.")]);

    private IEnumerable<FoundFile> WalkFolder(string folder, string realPath)
    {
        if (!_seen.Add(realPath))
        {
            yield break;
        }

        FileSystemInfo[] entries = Entries(folder, out string? problem);
        if (problem is not null)
        {
            yield return new FoundFile(folder, IsNamed: false, problem);
        }

        foreach (FileSystemInfo entry in entries)
        {
            string path = Path.Combine(folder, entry.Name);
            string real = RealPath(entry, realPath);
            foreach (FoundFile file in Directory.Exists(path) ? WalkFolder(path, real) : WalkFile(path, real, isNamed: false))
            {
                yield return file;
            }
        }
    }

    private IEnumerable<FoundFile> WalkFile(string path, string realPath, bool isNamed)
    {
        if (_seen.Add(realPath))
        {
            yield return new FoundFile(path, isNamed);
        }
    }

    private static FileSystemInfo[] Entries(string folder, out string? problem)
    {
        problem = null;
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(IsVisible)
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = $"The folder cannot be listed: {e.Message} Give the program the right to read it.";
            return [];
        }
    }

    private static bool IsVisible(FileSystemInfo entry) =>
        !entry.Name.StartsWith('.') && !(entry is DirectoryInfo && entry.Name == DeadLetters.DefaultFolder);

    private static string RealPath(FileSystemInfo entry, string? realParent = null)
    {
        string itself = realParent is null ? Path.TrimEndingDirectorySeparator(entry.FullName) : Path.Combine(realParent, entry.Name);
        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? itself;
        }
        catch (IOException)
        {
            // A link that leads nowhere, or round in a circle, stands for itself.
            return itself;
        }
    }
}
