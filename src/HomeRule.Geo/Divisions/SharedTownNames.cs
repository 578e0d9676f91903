namespace HomeRule.Geo.Divisions;

/// <summary>
/// Cities, boroughs and villages that lie in or beside a town of the same name with a government of its own. In New England the lists give the plain id to the
/// town, so the other keeps its kind in the id. Elsewhere towns and townships are listed under their county and nothing is shared.
/// </summary>
internal static class SharedTownNames
{
    private static readonly HashSet<string> Connecticut = ["Groton", "Litchfield", "Newtown", "Stonington"];

    private static readonly HashSet<string> Vermont =
    [
        "Albany", "Alburgh", "Barre", "Barton", "Cambridge", "Hyde Park", "Jericho", "Johnson", "Ludlow", "Manchester", "Marshfield", "Newbury", "Newfane",
        "Newport", "Poultney", "Rutland", "St. Albans", "Swanton", "Westminster", "Woodstock",
    ];

    internal static bool Contains(string state, string name) => state switch
    {
        "ct" => Connecticut.Contains(name),
        "vt" => Vermont.Contains(name),
        _ => false,
    };
}
