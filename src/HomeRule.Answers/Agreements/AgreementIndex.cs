using HomeRule.Answers.Living;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>The listed agreements of a snapshot by place and state, made once. Immutable; thread-safe.</summary>
internal sealed class AgreementIndex
{
    private readonly ILookup<Government, AgreementEntry> _own;
    private readonly ILookup<Government, AgreementEntry> _inside;
    private readonly ILookup<string, AgreementEntry> _byState;
    private readonly ILookup<string, AgreementEntry> _byAgency;
    private readonly Dictionary<string, AgreementEntry> _byId;
    private readonly Lazy<TemplateBook> _families;
    private readonly Lazy<Dictionary<string, IReadOnlyList<AgreementOverview.ListDay>>> _series;

    public AgreementIndex(LivingIndex living, PlaceDirectory places)
    {
        All = [.. living.Facts.Agreements.Select(a => Enter(a, living, places))];
        _byId = All.ToDictionary(static e => e.Agreement.Id, StringComparer.Ordinal);
        _own = All.Where(static e => e.Owner is not null).ToLookup(static e => e.Owner!);
        _inside = All.Where(static e => e.County is not null && e.Owner != e.County && !e.IsOfState).ToLookup(static e => e.County!);
        _byState = All.ToLookup(static e => e.Agreement.State, StringComparer.Ordinal);
        _byAgency = All.ToLookup(static e => e.Agreement.Agency, StringComparer.Ordinal);
        _families = new(() => TemplateBook.Of(living.Facts));
        _series = new(MakeSeries);
        Participating = [.. living.Facts.Lists.Where(static l => !l.IsPending).OrderBy(static l => l.Date).ThenBy(static l => l.File, StringComparer.Ordinal)];
        Pending = [.. living.Facts.Lists.Where(static l => l.IsPending).OrderBy(static l => l.Date).ThenBy(static l => l.File, StringComparer.Ordinal)];
        Days = [.. Participating.Select(static l => l.Date).Distinct()];
    }

    /// <summary>Ordered by id.</summary>
    public IReadOnlyList<AgreementEntry> All { get; }

    /// <summary>Lists of participating agencies, oldest first.</summary>
    public IReadOnlyList<AgreementList> Participating { get; }

    /// <summary>Lists of pending agencies, oldest first.</summary>
    public IReadOnlyList<AgreementList> Pending { get; }

    /// <summary>Days with a list of participating agencies, oldest first.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>Whether any list was read; without one nothing is said about agreements.</summary>
    public bool WasRead => Participating.Count + Pending.Count > 0;

    /// <summary>Day of the oldest list; only where one <see cref="WasRead"/>.</summary>
    public DateOnly First => Participating.Concat(Pending).Min(static l => l.Date);

    public AgreementEntry? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Agreements of the government's own agencies.</summary>
    public IEnumerable<AgreementEntry> Of(Government government) => _own[government];

    /// <summary>Agreements of other agencies that lie in the county, state agencies left out.</summary>
    public IEnumerable<AgreementEntry> Inside(Government county) => _inside[county];

    /// <param name="state">Two lower-case letters.</param>
    public IEnumerable<AgreementEntry> In(string state) => _byState[state];

    public IEnumerable<AgreementEntry> OfAgency(string agency) => _byAgency[agency];

    /// <summary>Ways to end that memoranda of a model have in common.</summary>
    public TemplateBook Families => _families.Value;

    /// <summary>Agreements on the list of each day, of a state or, for null, of the country; oldest first.</summary>
    public IReadOnlyList<AgreementOverview.ListDay> Series(string? state) =>
        _series.Value.TryGetValue(state ?? "", out var series) ? series : [.. Days.Select(static d => new AgreementOverview.ListDay(d, 0, new Dictionary<AgreementModel, int>()))];

    /// <summary>Newest day with a list of participating agencies on or before the day.</summary>
    public DateOnly? NewestOn(DateOnly day) => Newest(Days, day);

    public DateOnly? NewestPendingOn(DateOnly day) => Newest([.. Pending.Select(static l => l.Date)], day);

    private static DateOnly? Newest(IReadOnlyList<DateOnly> days, DateOnly day)
    {
        for (var i = days.Count - 1; i >= 0; i--)
        {
            if (days[i] <= day)
                return days[i];
        }

        return null;
    }

    private Dictionary<string, IReadOnlyList<AgreementOverview.ListDay>> MakeSeries()
    {
        var models = All.Select(static e => e.Agreement.Model).Distinct().Order().ToArray();
        return All.GroupBy(static e => e.Agreement.State, StringComparer.Ordinal).Select(static g => (State: g.Key, Entries: g.ToList())).Append((State: "", Entries: All.ToList()))
            .ToDictionary(static g => g.State, g => (IReadOnlyList<AgreementOverview.ListDay>)[.. Days.Select(day => Count(g.Entries, models, day))], StringComparer.Ordinal);
    }

    private static AgreementOverview.ListDay Count(List<AgreementEntry> entries, AgreementModel[] models, DateOnly day)
    {
        var counts = models.ToDictionary(static m => m, static _ => 0);
        var total = 0;
        foreach (var entry in entries)
        {
            if (entry.On(day) != ListedStatus.Listed)
                continue;
            counts[entry.Agreement.Model]++;
            total++;
        }

        return new AgreementOverview.ListDay(day, total, counts);
    }

    private static AgreementEntry Enter(ListedAgreement agreement, LivingIndex living, PlaceDirectory places)
    {
        var agency = living.AgencyOrNull(agreement.Agency);
        var countyMatch = agreement.County ?? (agency?.Counties is [var only] ? only : null);
        var county = Find(places, countyMatch);
        var ownerMatch = agreement.Government ?? agency?.Government;
        var owner = Find(places, ownerMatch);
        if (owner is null && agreement.AgencyType == "county")
            (owner, ownerMatch) = (county, countyMatch);
        else if (owner is null && agreement.AgencyType == "state" && places.TryGetSlug(agreement.State, out var state))
            (owner, ownerMatch) = (state, new Match(state.Id.Value, Confidence.High, "state agency of the list"));
        var names = string.Join(' ', agreement.OtherNames.Prepend(agreement.AgencyName).Append(agreement.CountyText).Append(agency?.Name).Append(owner?.Name));
        return new AgreementEntry(agreement, agency, owner, owner is null ? null : ownerMatch, county, county is null ? null : countyMatch, PlaceText.Fold(names));
    }

    private static Government? Find(PlaceDirectory places, Match? match) =>
        match is not null && DivisionId.TryParse(match.Id, out var id) && places.TryGet(id, out var place) ? place : null;
}
