using DiplomacyGraph.Worker.Tests.Ingestion;

namespace DiplomacyGraph.Worker.Tests.Commands;

[Collection(nameof(SettingsTests))]
public sealed class SettingsTests : IDisposable
{
    private readonly List<string> _variables = [];

    public void Dispose() => _variables.ForEach(v => Environment.SetEnvironmentVariable(v, null));

    [Theory]
    [InlineData("DIPLOMACY__Worker__BatchSize", "0", "Setting Worker:BatchSize is 0. Choose one from 1 to 10000.")]
    [InlineData("DIPLOMACY__Worker__Folder", " ", "Setting Worker:Folder is empty. Name a folder.")]
    [InlineData("DIPLOMACY__Worker__PollInterval", "soon", "'soon' at 'Worker:PollInterval'")]
    [InlineData("DIPLOMACY__Worker__DeadLetterFolder", "articles/bad", "inside the watched folder")]
    public async Task A_setting_that_cannot_work_is_named_with_its_value_in_one_line(string variable, string value, string message)
    {
        Set(variable, value);

        CommandResult result = await CommandLine.RunAsync(["status"], new MemoryStore());

        result.Code.Should().Be(2);
        result.Error.Should().Contain(message).And.NotContain("   at ");
        result.Error.Trim().Should().NotContain("\n");
    }

    [Fact]
    public async Task Valid_settings_from_the_environment_are_taken()
    {
        Set("DIPLOMACY__Worker__BatchSize", "7");

        (await CommandLine.RunAsync(["status"], new MemoryStore())).Code.Should().Be(0);
    }

    private void Set(string variable, string value)
    {
        _variables.Add(variable);
        Environment.SetEnvironmentVariable(variable, value);
    }
}
