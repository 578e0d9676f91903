using HomeRule.Civics;

namespace HomeRule.Geo.Reading;

/// <summary>What is wrong with text that is no JSON; sentences without their subject.</summary>
internal static class JsonFaults
{
    internal static Problem Of(int depth) => depth >= JsonCursor.MaxDepth
        ? new Problem("json.depth", $"nests deeper than {JsonCursor.MaxDepth} levels; flatten it.")
        : new Problem("json.malformed", "is not well-formed JSON; check that the download is complete and that the text is UTF-8.");
}
