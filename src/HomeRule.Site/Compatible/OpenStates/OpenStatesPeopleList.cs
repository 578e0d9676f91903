using HomeRule.Answers.People;
using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Site.Compatible.OpenStates;

/// <summary><c>/people?jurisdiction=|name=|id=&amp;org_classification=&amp;district=&amp;page=&amp;per_page=</c>: people who hold a seat today, by name; by <c>id</c> whoever it is.</summary>
internal static class OpenStatesPeopleList
{
    private const int PerPage = 10;
    private const int MostIds = 50;
    private const string Jurisdiction = "ocd-jurisdiction/country:us";

    public static void Map(IEndpointRouteBuilder routes) => routes.Compatible("/people", (Delegate)Answer);

    private static IResult Answer(HttpContext http)
    {
        var ask = CompatibleAsk.Of(http);
        if (!OpenStatesIncludes.Read(http).TryGet(out var includes, out var problem) || !OpenStatesPaging.Read(ask).TryGet(out var paging, out problem)
            || !ask.Text("jurisdiction").TryGet(out var jurisdiction, out problem) || !ask.Text("name").TryGet(out var name, out problem)
            || !ask.Text("org_classification").TryGet(out var classification, out problem) || !ask.Text("district").TryGet(out var district, out problem))
            return OpenStatesAsk.Refuse(problem);
        var ids = http.Request.Query["id"].Where(static id => !string.IsNullOrEmpty(id)).Select(static id => id!).Distinct(StringComparer.Ordinal).ToList();
        if (jurisdiction is null && name is null && ids.Count == 0)
            return Refuse(400, "either 'jurisdiction', 'name', 'id', is required");
        if (ids.Count > MostIds || ids.Exists(static id => !CompatibleAsk.IsText(id)))
            return Refuse(400, $"at most {MostIds} ids");
        if (classification is not (null or "upper" or "lower" or "legislature" or "executive"))
            return OpenStatesAsk.Refuse(new Problem("query.malformed", "value is not a valid enumeration member; permitted: 'legislature', 'executive', 'lower', 'upper'") { Field = "org_classification" });
        if (district is not null && jurisdiction is null)
            return Refuse(400, "cannot specify 'district' without 'jurisdiction'");
        var size = paging.PerPage ?? PerPage;
        if (ids.Count > 0)
            return ById(ask, ids, paging, size, includes);
        DivisionId? government = null;
        if (jurisdiction is not null)
        {
            if (GovernmentOf(ask, jurisdiction) is not { } found)
                return Write(ask, [], size, 1, 1, 0, includes);
            government = found;
        }

        var isCongress = government?.Value == DivisionId.Country;
        var query = new PeopleQuery { Government = government, Text = name, Roles = RolesOf(classification, isCongress), District = district is null ? null : DistrictPart(district), Page = paging.Page, PerPage = size };
        if (!ask.Edition.Book.People(query, ask.Today, Language.En).TryGet(out var list, out _))
        {
            var last = ask.Edition.Book.People(query with { Page = 1 }, ask.Today, Language.En).Value.MaxPage;
            return Refuse(404, $"invalid page, must be in [1, {last}]");
        }

        return Write(ask, [.. list.People.Select(p => new PersonDetail(list.AsOf, list.Snapshot, p, list.Sources))], size, list.Page, list.MaxPage, list.Total, includes);
    }

    private static IResult ById(CompatibleAsk ask, List<string> ids, OpenStatesPaging paging, int size, OpenStatesIncludes includes)
    {
        var found = ids.Select(id => ask.Edition.Book.Person(id, ask.Today, Language.En)).Where(static p => p.IsOk).Select(static p => p.Value).OrderBy(static p => p.Person.Name, StringComparer.Ordinal).ToList();
        return paging.Cut(found.Count, size, out var last)
            ? Write(ask, [.. found.Skip((paging.Page - 1) * size).Take(size)], size, paging.Page, last, found.Count, includes)
            : Refuse(404, $"invalid page, must be in [1, {last}]");
    }

    private static CompatibleJson Write(CompatibleAsk ask, IReadOnlyList<PersonDetail> people, int size, int page, int last, int total, OpenStatesIncludes includes) => CompatibleJson.Of(ask, aboutPoint: false, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("results");
        foreach (var person in people)
            OpenStatesPerson.Write(json, person, null, includes, ask.Edition.Book.Places);
        json.WriteEndArray();
        OpenStatesPaging.Write(json, size, page, last, total);
        if (ask.Edition.Snapshot.Living.People.Count == 0)
            json.WriteString("reason", "This edition holds no people. results is empty for that reason and says nothing about who holds office.");
        json.WriteEndObject();
    });

    /// <summary>An id of a jurisdiction, two letters of a state, or the name of one; <c>us</c> is Congress.</summary>
    private static DivisionId? GovernmentOf(CompatibleAsk ask, string text)
    {
        if (text.StartsWith(Jurisdiction, StringComparison.Ordinal))
        {
            var end = text.EndsWith("/government", StringComparison.Ordinal) ? "/government".Length : 0;
            return DivisionId.TryParse(DivisionId.Country + text[Jurisdiction.Length..^end], out var id) ? id : null;
        }

        if (text.Equals("us", StringComparison.OrdinalIgnoreCase) || text.Equals("United States", StringComparison.OrdinalIgnoreCase))
            return DivisionId.Parse(DivisionId.Country);
        var state = ask.Edition.Book.Places.States.FirstOrDefault(s => s.State.Equals(text, StringComparison.OrdinalIgnoreCase) || s.Name.Equals(text, StringComparison.OrdinalIgnoreCase));
        return state?.Id;
    }

    private static string[]? RolesOf(string? classification, bool isCongress) => classification switch
    {
        "upper" => [isCongress ? PostRoles.UsSenate : PostRoles.Upper],
        "lower" => [isCongress ? PostRoles.UsHouse : PostRoles.Lower],
        "legislature" => isCongress ? [PostRoles.UsSenate, PostRoles.UsHouse] : [PostRoles.Upper, PostRoles.Lower, PostRoles.Legislature],
        "executive" => [PostRoles.Governor, PostRoles.LieutenantGovernor, PostRoles.AttorneyGeneral, PostRoles.SecretaryOfState, PostRoles.Executive],
        _ => null,
    };

    /// <summary>The last part of a division id, from the name of a district: <c>Worcester 1</c> → <c>worcester_1</c>, <c>CO-3</c> → <c>3</c>.</summary>
    private static string DistrictPart(string district)
    {
        var text = district.Length > 3 && district[2] == '-' && char.IsAsciiLetter(district[0]) && char.IsAsciiLetter(district[1]) ? district[3..] : district;
        text = text.ToLowerInvariant().Replace(' ', '_');
        return text is "al" ? "at-large" : text;
    }

    private static CompatibleRefusal Refuse(int status, string message) => new(CompatibleSystem.OpenStates, status, message);
}
