using HomeRule.Civics;

namespace HomeRule.Site.Compatible.OpenStates;

/// <summary>The extra parts of a person that a caller asks for; <c>include</c> is repeated for several.</summary>
internal sealed record OpenStatesIncludes(bool OtherNames, bool OtherIdentifiers, bool Links, bool Sources, bool Offices)
{
    public static Result<OpenStatesIncludes> Read(HttpContext http)
    {
        var asked = http.Request.Query["include"];
        foreach (var one in asked)
        {
            if (one is not ("other_names" or "other_identifiers" or "links" or "sources" or "offices" or "" or null))
                return new Problem("query.malformed", "value is not a valid enumeration member; permitted: 'other_names', 'other_identifiers', 'links', 'sources', 'offices'") { Field = "include" };
        }

        return new OpenStatesIncludes(asked.Contains("other_names"), asked.Contains("other_identifiers"), asked.Contains("links"), asked.Contains("sources"), asked.Contains("offices"));
    }
}
