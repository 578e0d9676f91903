using System.Collections.Frozen;
using System.Text.Json;

namespace HomeRule.Site.Rendering;

/// <summary>Snake-case names of an enum's values, as the API writes them.</summary>
internal static class SnakeNames<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Values =
        Enum.GetValues<T>().Distinct().ToFrozenDictionary(v => v, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));

    public static string Of(T value) => Values.GetValueOrDefault(value, "");
}
