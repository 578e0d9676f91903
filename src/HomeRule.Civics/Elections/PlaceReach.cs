namespace HomeRule.Civics.Elections;

/// <summary>Whether a record of the election law names a government.</summary>
public static class PlaceReach
{
    /// <summary>True when a list of divisions has the government by one of its ids.</summary>
    /// <param name="places">Divisions that a record names.</param>
    /// <param name="place">The government.</param>
    /// <param name="sameAs">Other ids of it.</param>
    public static bool Names(this IReadOnlyList<DivisionId> places, DivisionId place, IReadOnlyList<DivisionId> sameAs)
    {
        foreach (var id in places)
        {
            if (id == place || sameAs.Contains(id))
                return true;
        }

        return false;
    }
}
