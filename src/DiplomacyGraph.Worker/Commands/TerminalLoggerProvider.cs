using Microsoft.Extensions.Logging;

namespace DiplomacyGraph.Worker.Commands;

/// <summary>Writes log messages of a command as plain lines; a person reads them between the other lines, no time and category needed.</summary>
internal sealed class TerminalLoggerProvider(TextWriter writer) : ILoggerProvider
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new LineLogger(writer);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private sealed class LineLogger(TextWriter writer) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (writer)
            {
                writer.WriteLine(formatter(state, exception));
            }
        }
    }
}
