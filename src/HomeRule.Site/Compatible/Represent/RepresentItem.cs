using HomeRule.Answers.Locating;

namespace HomeRule.Site.Compatible.Represent;

/// <summary>One boundary of a set.</summary>
internal sealed record RepresentItem(RepresentBoundarySet Set, string Slug, LocatedLine Line)
{
    public string Name => Line.Division.Name;

    public string ExternalId => Line.Division.Geoid ?? Line.Division.Id.Value;

    public string Url => $"/boundaries/{Set.Slug}/{Slug}/";
}
