namespace DiplomacyGraph.Worker.Tests.Commands;

/// <summary>A short article of invented people, its metadata and its annotation.</summary>
internal static class InventedArticle
{
    public const string Text = """
        Swedish and Finnish chiefs of defence meet in Stockholm

        STOCKHOLM, Sweden – General Oskar Lindqvist, the Swedish Chief of Defence, met his Finnish counterpart, General Ilmari Kettunen, in Stockholm on Thursday.

        """;

    public const string Gold = """
        {"id": "x001", "title": "Swedish and Finnish chiefs of defence meet in Stockholm", "publisher": "Norrbotten Dispatch", "published": "2019-05-03",
         "persons": [
          {"id": "p1", "name": "Oskar Lindqvist", "aliases": [], "rank": "General",
           "roles": [{"title": "Swedish Chief of Defence", "kind": "chief_of_defence", "of": "SE", "status": "current"}]},
          {"id": "p2", "name": "Ilmari Kettunen", "aliases": [], "rank": "General",
           "roles": [{"title": "Finnish counterpart", "kind": "chief_of_defence", "of": "FI", "status": "current"}]}],
         "meetings": [{"id": "m1", "persons": ["p1", "p2"], "countries": ["SE", "FI"], "date": "2019-05-02", "place": "Stockholm", "host": "SE",
           "mode": "in_person", "status": "held", "evidence": "met his Finnish counterpart"}],
         "cooperation": []}
        """;
}
