using System.Text.Json.Nodes;

namespace DiplomacyGraph.Worker.Tests.Evaluation;

/// <summary>Spoils an annotation in the ways that extractors go wrong, the same way for the same seed.</summary>
internal sealed class PerturbedPrediction(int seed)
{
    private static readonly string[] Codes = ["FR", "ru", " US ", "NATO", "African Union", "TR", "PK"];
    private static readonly string[] Values = ["2015-12-24", "2016", "held", "planned", "phone", "Kyiv", "KYÏV", "O'Shea's \"house\"", ""];
    private static readonly string[] Names = ["Kim", "Jean de Villiers", "al-Saud", "Nguyễn Chí Vịnh", "O’Neill Jr.", "Ağar", "Łoś", "José Muñoz III"];

    private readonly Random _random = new(seed);

    public JsonObject Of(JsonObject gold)
    {
        var prediction = (JsonObject)gold.DeepClone();
        foreach (string layer in (string[])["persons", "meetings", "cooperation"])
        {
            Spoil(prediction[layer]!.AsArray());
        }

        return prediction;
    }

    private void Spoil(JsonArray items)
    {
        for (int i = items.Count - 1; i >= 0; i--)
        {
            switch (_random.Next(6))
            {
                case 0: items.RemoveAt(i); break;
                case 1: items.Add(items[i]!.DeepClone()); break;
                case 2 or 3: SpoilItem(items[i]!.AsObject()); break;
                default: break;
            }
        }
    }

    private void SpoilItem(JsonObject item)
    {
        string field = Any([.. item.Select(p => p.Key)]);
        item[field] = field switch
        {
            "name" or "speaker" => Any(Names),
            "id" => item["id"]!.GetValue<string>() + "x",
            "aliases" => new JsonArray(Any(Names), Any(Names)),
            "countries" or "by" or "with" => new JsonArray(Any(Codes), Any(Codes)),
            "persons" => new JsonArray("p1", "p9"),
            "of" or "host" => Any(Codes),
            "roles" => new JsonArray(new JsonObject { ["title"] = "x", ["kind"] = Any(["army_chief", "official"]), ["of"] = Any(Codes) }),
            _ when _random.Next(4) == 0 => null,
            _ => Any(Values),
        };
    }

    private string Any(string[] choices) => choices[_random.Next(choices.Length)];
}
