using HomeRule.Answers.Places;
using HomeRule.Answers.People;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.Agencies;

namespace HomeRule.Answers.Agencies;

/// <summary>Writes agencies and finds those that police a place. Not thread-safe; one per answer.</summary>
internal sealed class AgencyWriter(AnswerContext context, DateOnly on, Language language, SourceNumbers numbers)
{
    public PoliceAnswer OfPlace(Government place)
    {
        if (!context.Living.HasAgencies)
            return new PoliceAnswer(false, [], [AgencyWords.NotPulled(language)]);
        var found = new Dictionary<string, (Agency Agency, PoliceRole Role)>(StringComparer.Ordinal);
        var isState = place == place.StateGovernment && place.Kind != DivisionKind.FederalDistrict;
        foreach (var agency in Own(place))
            Add(found, agency, isState ? PoliceRole.State : RoleOf(agency, PoliceRole.Polices));
        var hasOwn = found.Values.Any(static f => f.Role is PoliceRole.Polices);
        if (!isState)
        {
            var isCounty = DivisionKinds.IsCounty(place.Kind);
            foreach (var county in place.Counties.Where(c => c != place).Append(place.ActsThrough).OfType<Government>())
            {
                foreach (var agency in Own(county))
                {
                    if (agency.Kind is AgencyKind.Sheriff or AgencyKind.County || county == place.ActsThrough)
                        Add(found, agency, RoleOf(agency, hasOwn ? PoliceRole.County : PoliceRole.Polices));
                }

                AddAround(found, county, inside: false);
            }

            AddAround(found, place, isCounty);
            AddStatePolice(found, place);
        }

        var notes = new List<Text>(1);
        if (!found.Values.Any(static f => f.Role is PoliceRole.Polices) && !isState)
            notes.Add(AgencyWords.None(place.Name, language));
        else if (!hasOwn && !isState && place.Governs && place.Kind == DivisionKind.Place)
            notes.Add(AgencyWords.NoOwn(place.Name, language));
        return new PoliceAnswer(true,
            [.. found.Values.OrderBy(static f => f.Role).ThenBy(static f => f.Agency.Kind == AgencyKind.Sheriff ? 0 : f.Agency.Kind).ThenBy(static f => f.Agency.Name, StringComparer.Ordinal).ThenBy(static f => f.Agency.Id, StringComparer.Ordinal).Select(f => Write(f.Agency, f.Role))],
            notes);
    }

    public AgencyAnswer Write(Agency agency, PoliceRole? role = null) => new()
    {
        Id = agency.Id,
        Name = agency.Name,
        Kind = agency.Kind,
        KindName = AgencyWords.Kind(agency.Kind, language),
        State = agency.State,
        Ori = agency.Ori,
        Role = role,
        Government = agency.Government is { } match ? Write(match) : null,
        Counties = agency.Counties.Count == 0 ? [] : [.. agency.Counties.Select(Write)],
        Population = agency.Population,
        Officers = agency.Officers,
        Civilians = agency.Civilians,
        Year = agency.Year,
        OtherNames = agency.OtherNames,
        Agreements =
        [
            .. context.Living.AgreementsOf(agency.Id).OrderByDescending(static a => a.Signed ?? a.FirstSeen).ThenBy(static a => a.Id, StringComparer.Ordinal)
                .Select(static a => new AgencyAgreement(a.Id, a.Model, a.ModelText, a.Status, a.Signed, a.LastSeen)),
        ],
        Sources = numbers.Of(agency.Sources),
    };

    /// <summary>The office that heads it: a sheriff heads a sheriff's office, a chief a city's police.</summary>
    public AgencyHead? Head(Agency agency)
    {
        var office = agency.Kind switch { AgencyKind.Sheriff => "sheriff", AgencyKind.City => "police_chief", _ => null };
        var id = agency.Government?.Id ?? (agency is { Kind: AgencyKind.Sheriff, Counties: [var county] } ? county.Id : null);
        if (office is null || !context.OfficeTitles.TryGetValue(office, out var title) || !DivisionId.TryParse(id, out var division) || !context.Places.TryGet(division, out var government))
            return null;
        var post = government.Division.SameAs.Prepend(government.Id).SelectMany(context.Living.PostsOf).FirstOrDefault(p => p.Office == office);
        return new AgencyHead(office, Text.Of(title.Title, language), context.Ref(government, language), post is null ? null : new SeatWriter(context, on, language, numbers).Write(post));
    }

    private MatchAnswer Write(Match match) =>
        DivisionId.TryParse(match.Id, out var id) && context.Places.TryGet(id, out var place)
            ? new MatchAnswer(match.Id, place.Slug, context.Name(place, language), match.Confidence, match.How)
            : new MatchAnswer(match.Id, null, DivisionId.TryParse(match.Id, out var other) ? other.Name : match.Id, match.Confidence, match.How);

    private IEnumerable<Agency> Own(Government government) =>
        government.Division.SameAs.Count == 0 ? context.Living.AgenciesOf(government.Id) : government.Division.SameAs.Prepend(government.Id).SelectMany(context.Living.AgenciesOf);

    /// <summary>Campus and tribal police of a county, and where asked the cities' police in it.</summary>
    private void AddAround(Dictionary<string, (Agency, PoliceRole)> found, Government county, bool inside)
    {
        foreach (var agency in county.Division.SameAs.Prepend(county.Id).SelectMany(context.Living.AgenciesIn))
        {
            if (agency.Kind is AgencyKind.University or AgencyKind.Tribal)
                Add(found, agency, RoleOf(agency, PoliceRole.Polices));
            else if (inside && agency.Kind is AgencyKind.City)
                Add(found, agency, PoliceRole.Inside);
        }
    }

    /// <summary>A state police has a line for each of its posts: those of the county, those of no county, and the largest, which is the head office in most states.</summary>
    private void AddStatePolice(Dictionary<string, (Agency, PoliceRole)> found, Government place)
    {
        var counties = place.Counties.Append(place).SelectMany(static c => c.Division.SameAs.Prepend(c.Id)).Select(static id => id.Value).ToHashSet(StringComparer.Ordinal);
        Agency? largest = null;
        foreach (var agency in Own(place.StateGovernment))
        {
            if (agency.Kind != AgencyKind.StatePolice)
                continue;
            if (agency.Counties.Count == 0 || agency.Counties.Any(c => counties.Contains(c.Id)))
                Add(found, agency, PoliceRole.State);
            if (largest is null || (agency.Officers ?? -1) > (largest.Officers ?? -1))
                largest = agency;
        }

        if (largest is not null)
            Add(found, largest, PoliceRole.State);
    }

    private static PoliceRole RoleOf(Agency agency, PoliceRole usual) => agency.Kind switch
    {
        AgencyKind.University => PoliceRole.Campus,
        AgencyKind.Tribal => PoliceRole.Tribal,
        _ => usual,
    };

    private static void Add(Dictionary<string, (Agency, PoliceRole)> found, Agency agency, PoliceRole role) => found.TryAdd(agency.Id, (agency, role));
}
