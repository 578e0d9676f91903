using HomeRule.Civics;

namespace HomeRule.Feeds.Congress;

/// <summary>Where facts about Congress are read.</summary>
internal static class CongressSources
{
    /// <param name="file">Name of the file in the project, such as <c>legislators-current.yaml</c>.</param>
    public static Source Of(string file) => new()
    {
        Kind = SourceKind.Mirror,
        Cite = $"congress-legislators, {file}",
        Url = $"https://github.com/unitedstates/congress-legislators/blob/main/{file}",
        Confidence = Confidence.High,
    };
}
