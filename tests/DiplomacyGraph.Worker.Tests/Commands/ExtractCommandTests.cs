using System.Text.Json;
using DiplomacyGraph.Worker.Annotations;
using DiplomacyGraph.Worker.Tests.Articles;

namespace DiplomacyGraph.Worker.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly TemporaryFolder _in = new(), _out = new();

    public void Dispose()
    {
        _in.Dispose();
        _out.Dispose();
    }

    [Fact]
    public async Task Facts_are_written_in_the_annotation_scheme_with_evidence_that_is_in_the_text()
    {
        string path = _in.Write("x001.txt", InventedArticle.Text);

        CommandResult result = await CommandLine.RunAsync("extract", path, "--out", _out.Path);

        result.Code.Should().Be(0);
        string json = await File.ReadAllTextAsync(Path.Combine(_out.Path, "x001.json"), TestContext.Current.CancellationToken);
        AnnotationReader.Parse("x001", json).Persons.Select(p => p.Name).Should().Contain(["Oskar Lindqvist", "Ilmari Kettunen"]);
        using var document = JsonDocument.Parse(json);
        JsonElement[] evidence = [.. document.RootElement.GetProperty("evidence").EnumerateObject().SelectMany(e => e.Value.EnumerateArray())];
        evidence.Should().NotBeEmpty();
        foreach (JsonElement e in evidence)
        {
            InventedArticle.Text[e.GetProperty("start").GetInt32()..e.GetProperty("end").GetInt32()].Should().Be(e.GetProperty("quote").GetString());
            e.GetProperty("rule").GetString().Should().NotBeEmpty();
        }
    }

    [Fact]
    public async Task The_same_article_gives_the_same_bytes()
    {
        string path = _in.Write("x001.txt", InventedArticle.Text);
        await CommandLine.RunAsync("extract", path, "--out", Path.Combine(_out.Path, "1"));
        await CommandLine.RunAsync("extract", path, "--out", Path.Combine(_out.Path, "2"));

        byte[] first = await File.ReadAllBytesAsync(Path.Combine(_out.Path, "1", "x001.json"), TestContext.Current.CancellationToken);
        byte[] second = await File.ReadAllBytesAsync(Path.Combine(_out.Path, "2", "x001.json"), TestContext.Current.CancellationToken);
        second.Should().Equal(first);
    }

    [Fact]
    public async Task Articles_of_one_name_and_lines_of_one_file_get_files_of_their_own()
    {
        _in.Write("a/news.txt", InventedArticle.Text);
        _in.Write("b/news.txt", InventedArticle.Text);
        _in.Write("c/news.jsonl", """{"title": "One", "text": "One thing."}""" + "\n" + """{"title": "Two", "text": "Two things."}""" + "\n");

        await CommandLine.RunAsync("extract", _in.Path, "--out", _out.Path);

        Directory.GetFiles(_out.Path).Select(Path.GetFileName).Should().BeEquivalentTo("news.json", "news-2.json", "news-1.json", "news-2-2.json");
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_rest_is_written()
    {
        _in.Write("bad.json", "{\"title\": ");
        _in.Write("x001.txt", InventedArticle.Text);

        CommandResult result = await CommandLine.RunAsync("extract", _in.Path, "--out", _out.Path);

        result.Code.Should().Be(3);
        result.Error.Should().Contain("bad.json").And.Contain("1 articles written").And.Contain("1 failed");
        File.Exists(Path.Combine(_out.Path, "x001.json")).Should().BeTrue();
    }
}
