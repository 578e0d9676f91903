using System.Collections.Frozen;

namespace HomeRule.Atlas.Schema;

/// <summary>
/// The one table of what atlas files hold: kinds, their fields in canonical order, types, references and examples. It drives the checks, the
/// canonical form, the JSON Schema files and <c>atlas/schema/schema.md</c>. Immutable; thread-safe.
/// </summary>
public static class AtlasSchema
{
    /// <summary>Every kind, in the order in which a newcomer should read them.</summary>
    public static IReadOnlyList<AtlasKind> Kinds { get; } =
    [
        LeverSchema.Kind, PowerSchema.Kind, StateSchema.Kind, GovernmentSchema.Kind, LawSchema.Kind, PlaySchema.Kind, ProvisionSchema.Kind,
        DefinitionSchema.Kind, EvidenceSchema.Kind, RecordsSchema.Kind, AuthoritySchema.Kind, HolidaySchema.Kind, ElectionSchema.Kind, CandidateSchema.Kind, SeatSchema.Kind, RunwaySchema.Kind, TimelineSchema.Kind, LeaderSchema.Kind, PlaceSchema.Kind, OfficialSchema.Kind,
        OrganisationSchema.Kind, OversightSchema.Kind, SeedCorrectionSchema.Kind, FeedCorrectionSchema.Kind,
        DocumentSchema.Kind,
    ];

    private static readonly FrozenDictionary<string, AtlasKind> ByFolder = Kinds.ToFrozenDictionary(static k => k.Folder, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No kind lives in that folder.</exception>
    public static AtlasKind Of(string folder) => ByFolder[folder];

    /// <summary>The kind that a file belongs to by its folder; null when none does.</summary>
    /// <param name="path">Path below <c>atlas/</c> with <c>/</c>: <c>laws/co/co-hb19-1124.yaml</c>.</param>
    public static AtlasKind? OfPath(string path)
    {
        foreach (var kind in Kinds)
        {
            if (!path.StartsWith(kind.Folder + "/", StringComparison.Ordinal))
                continue;
            var below = path.AsSpan(kind.Folder.Length + 1);
            if (below.Count('/') == (kind.PerState ? 1 : 0))
                return kind;
        }

        return null;
    }
}
