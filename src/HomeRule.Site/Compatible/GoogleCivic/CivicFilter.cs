using HomeRule.Answers.People;
using HomeRule.Civics;

namespace HomeRule.Site.Compatible.GoogleCivic;

/// <summary>Which offices a caller wants: <c>levels</c> and <c>roles</c>, each repeated for several, and <c>includeOffices</c>.</summary>
/// <param name="Levels">Empty for all.</param>
/// <param name="Roles">Empty for all.</param>
/// <param name="Offices">False when only divisions are wanted.</param>
internal sealed record CivicFilter(IReadOnlyList<string> Levels, IReadOnlyList<string> Roles, bool Offices)
{
    public static Result<CivicFilter> Read(HttpContext http, CompatibleAsk ask)
    {
        if (!ask.Text("includeOffices").TryGet(out var offices, out var problem))
            return problem;
        if (offices is not (null or "true" or "false"))
            return new Problem("query.malformed", "includeOffices is true or false.") { Field = "includeOffices" };
        if (!Words(http, "levels", CivicRole.Levels).TryGet(out var levels, out problem) || !Words(http, "roles", CivicRole.Roles).TryGet(out var roles, out problem))
            return problem;
        return new CivicFilter(levels, roles, offices != "false");
    }

    public bool Fits(SeatAnswer seat)
    {
        var (level, role) = CivicRole.Of(seat.Role, seat.Government);
        return (Levels.Count == 0 || Levels.Contains(level)) && (Roles.Count == 0 || Roles.Contains(role));
    }

    private static Result<IReadOnlyList<string>> Words(HttpContext http, string name, string[] known)
    {
        var asked = http.Request.Query[name].Where(static v => !string.IsNullOrEmpty(v)).Select(static v => v!).ToList();
        return asked.TrueForAll(known.Contains)
            ? Result<IReadOnlyList<string>>.Ok(asked)
            : new Problem("query.malformed", $"{name} is one of {string.Join(", ", known)}; repeat it for several.") { Field = name };
    }
}
