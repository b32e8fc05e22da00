using Spectre.Console;
using Spectre.Console.Rendering;

namespace DiplomacyGraph.Worker.Commands;

/// <summary>Where a command writes: plain text for a pipe, colours and a progress bar for a person.</summary>
/// <param name="Out">Answers.</param>
/// <param name="Error">Errors, progress and what else is not the answer.</param>
/// <param name="IsInteractive">Whether a person is watching: neither stream leads into a pipe or a file.</param>
/// <param name="HasColours">Whether colours are wanted; never in a pipe, nor where <c>NO_COLOR</c> is set.</param>
/// <param name="Width">Columns.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive, bool HasColours, int Width)
{
    private const int NarrowestTable = 60, PipeWidth = 160;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        bool isInteractive = !Console.IsOutputRedirected && !Console.IsErrorRedirected;
        bool hasColours = isInteractive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(Console.Out, Console.Error, isInteractive, hasColours, WidthOf(isInteractive));
    }

    /// <summary>Writes something laid out, such as a table, as an answer; without blanks at the ends of lines.</summary>
    public void Write(IRenderable answer)
    {
        using var text = new StringWriter();
        ConsoleOn(text).Write(answer);
        foreach (string line in text.ToString().TrimEnd().Split('\n'))
        {
            Out.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>Writes a heading with space around it.</summary>
    public void Heading(string heading)
    {
        Out.WriteLine();
        Write(new Text(heading, new Style(decoration: Decoration.Bold)));
        Out.WriteLine();
    }

    /// <summary>A console for progress on the error stream, so that an answer in a pipe stays clean.</summary>
    public IAnsiConsole Progress() => ConsoleOn(Error);

    private IAnsiConsole ConsoleOn(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = IsInteractive ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        return console;
    }

    // COLUMNS lets a caller choose the width of a table in a pipe.
    private static int WidthOf(bool isInteractive)
    {
        bool isGiven = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out int given);
        int width = isGiven ? given : isInteractive ? Console.WindowWidth : PipeWidth;
        return Math.Max(NarrowestTable, width);
    }
}
