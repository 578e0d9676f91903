using HomeRule.Civics;

namespace HomeRule.Documents.Runways;

/// <summary>Time zones of the United States as people call them. Thread-safe.</summary>
public static class ZoneNames
{
    /// <summary>Names of the zones, each once, in the order given: <c>Eastern and Central time</c>. A zone that is not known stands by its own name.</summary>
    /// <param name="zones">IANA names, at least one.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> zones, Language language) => [.. zones.Select(z => Name(z, language)).Distinct()];

    private static string Name(string zone, Language language) => (zone, language) switch
    {
        ("America/New_York" or "America/Detroit" or "America/Indiana/Indianapolis" or "America/Kentucky/Louisville", Language.Es) => "hora del Este",
        ("America/Chicago" or "America/Menominee" or "America/North_Dakota/Center", Language.Es) => "hora del Centro",
        ("America/Denver" or "America/Boise", Language.Es) => "hora de la Montaña",
        ("America/Phoenix", Language.Es) => "hora de la Montaña sin cambio de verano",
        ("America/Los_Angeles", Language.Es) => "hora del Pacífico",
        ("America/Anchorage", Language.Es) => "hora de Alaska",
        ("America/Adak", Language.Es) => "hora de Hawái y las Aleutianas",
        ("Pacific/Honolulu", Language.Es) => "hora de Hawái",
        ("America/New_York" or "America/Detroit" or "America/Indiana/Indianapolis" or "America/Kentucky/Louisville", _) => "Eastern time",
        ("America/Chicago" or "America/Menominee" or "America/North_Dakota/Center", _) => "Central time",
        ("America/Denver" or "America/Boise", _) => "Mountain time",
        ("America/Phoenix", _) => "Mountain time without daylight saving",
        ("America/Los_Angeles", _) => "Pacific time",
        ("America/Anchorage", _) => "Alaska time",
        ("America/Adak", _) => "Hawaii-Aleutian time",
        ("Pacific/Honolulu", _) => "Hawaii time",
        _ => zone,
    };
}
