using System.Collections.Concurrent;
using HomeRule.Atlas;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.Help;

namespace HomeRule.Answers.Help;

/// <summary>Bodies and organisations by state, made once. Thread-safe.</summary>
internal sealed class HelpIndex(AtlasContent content)
{
    /// <summary>National finders named in a report; the page of the state has them all.</summary>
    private const int MostNational = 3;

    private readonly Dictionary<string, OversightSet> _sets = content.Oversight.ToDictionary(static s => s.Id, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (HelpBody[] Finders, string? Plates)> _finders = new(StringComparer.Ordinal);

    /// <summary>Bodies of a state, by kind; empty where the atlas has none.</summary>
    public IReadOnlyList<HelpBody> Of(string state) => _sets.TryGetValue(state, out var set) ? [.. set.Bodies.OrderBy(static b => b.Kind)] : [];

    /// <summary>Bodies that serve the whole country, by kind.</summary>
    public IReadOnlyList<HelpBody> National => Of(OversightSet.National);

    /// <summary>Those without a party first, then by affiliation and name.</summary>
    public IReadOnlyList<Organisation> Organisations { get; } = [.. content.Organisations.OrderBy(static o => o.Affiliation).ThenBy(static o => o.Name, StringComparer.OrdinalIgnoreCase)];

    public HelpNearby Nearby(string state, Language language, SourceNumbers numbers)
    {
        var (bodies, plates) = _finders.GetOrAdd(state, Finders);
        var finders = new HelpFinder[bodies.Length];
        for (var i = 0; i < finders.Length; i++)
            finders[i] = new HelpFinder(bodies[i].Id, bodies[i].Name, Text.Of(bodies[i].Does, language), Web(bodies[i]), numbers.Of(bodies[i].Sources));
        return new HelpNearby($"/help/{state}", plates, finders);
    }

    private (HelpBody[] Finders, string? Plates) Finders(string state)
    {
        var own = Of(state);
        return (
        [
            .. own.Where(static b => b.Kind is HelpKind.BarReferral or HelpKind.LegalHelp),
            .. National.Where(static b => b.Kind == HelpKind.LegalHelp && Web(b) is not null).Take(MostNational),
        ],
        own.Any(static b => b.Kind == HelpKind.VehicleRegistration) ? $"/help/{state}#vehicle-registration" : null);
    }

    private static string? Web(HelpBody body)
    {
        foreach (var address in body.Addresses)
        {
            if (address is { Web: { } web, IsVerified: true })
                return web;
        }

        return null;
    }
}
