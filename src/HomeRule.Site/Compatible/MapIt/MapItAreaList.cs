using HomeRule.Answers.Locating;
using HomeRule.Site.Boundaries;

namespace HomeRule.Site.Compatible.MapIt;

/// <summary><c>/areas/{id,id}</c>, <c>/areas/{TYPE,TYPE}</c> and <c>/areas/{beginning of a name}</c>.</summary>
internal static class MapItAreaList
{
    private const int MostNumbers = 1000;

    public static void Map(IEndpointRouteBuilder routes) => routes.Compatible("/areas/{what}", (string what, HttpContext http) => Answer(what, http));

    private static IResult Answer(string what, HttpContext http)
    {
        if (!MapItAsk.Read(http).TryGet(out var ask, out var problem))
            return MapItAsk.Refuse(problem);
        if (MapItAsk.WithoutFormat(what) is not { } text)
            return MapItAsk.NoPages();
        if (text.All(static c => char.IsAsciiDigit(c) || c == ','))
            return Numbered(ask, text.Split(','));
        if (text.Split(',').All(static t => t.Length == 3 && t.All(char.IsAsciiLetterUpper)))
            return MapItType.Parse(text) is { } types ? Listed(ask, a => types.Contains(a.Layer)) : MapItAsk.Refuse(400, "Bad type specified; /types lists the codes.");
        if (!CompatibleAsk.IsText(text))
            return MapItAsk.Refuse(400, "Bad name specified");
        var name = text.Normalize();
        return Listed(ask, a => ask.Types.Contains(a.Layer) && a.Division.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    private static CompatibleJson Listed(MapItAsk ask, Func<Area, bool> wanted) =>
        MapItJson.Object(ask.Ask, aboutPoint: false, ask.Ask.Edition.MapIt.All.Where(wanted).Select(a => (a, ask.LineOf(a))).Where(static x => x.Item2 is not null).Select(static x => (x.a, x.Item2!)));

    private static IResult Numbered(MapItAsk ask, string[] numbers)
    {
        if (numbers.Length > MostNumbers)
            return MapItAsk.Refuse(400, $"At most {MostNumbers} areas at once.");
        var found = new List<(Area, LocatedLine)>(numbers.Length);
        foreach (var number in numbers)
        {
            if (ask.Find(number).TryGet(out var area, out var problem))
                found.Add(area);
            else if (problem.Code == "area.malformed")
                return MapItAsk.Refuse(problem);
        }

        return MapItJson.Object(ask.Ask, aboutPoint: false, found);
    }
}
