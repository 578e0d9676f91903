namespace HomeRule.Site.Compatible;

/// <summary>Which paths follow another system.</summary>
internal static class CompatiblePaths
{
    private static readonly (string First, CompatibleSystem System)[] Known =
    [
        ("point", CompatibleSystem.MapIt), ("area", CompatibleSystem.MapIt), ("areas", CompatibleSystem.MapIt), ("code", CompatibleSystem.MapIt), ("generations", CompatibleSystem.MapIt),
        ("generations.json", CompatibleSystem.MapIt), ("types", CompatibleSystem.MapIt), ("types.json", CompatibleSystem.MapIt),
        ("boundaries", CompatibleSystem.Represent), ("boundary-sets", CompatibleSystem.Represent),
        ("people.geo", CompatibleSystem.OpenStates), ("people", CompatibleSystem.OpenStates), ("divisions.geo", CompatibleSystem.OpenStates), ("civicinfo", CompatibleSystem.GoogleCivic),
    ];

    public static CompatibleSystem Of(PathString path)
    {
        var text = path.Value.AsSpan().TrimStart('/');
        var slash = text.IndexOf('/');
        var first = slash < 0 ? text : text[..slash];
        foreach (var (name, system) in Known)
        {
            if (first.Equals(name, StringComparison.OrdinalIgnoreCase))
                return system;
        }

        return CompatibleSystem.None;
    }
}
