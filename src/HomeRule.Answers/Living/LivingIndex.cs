using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Living;
using HomeRule.Civics.People;

namespace HomeRule.Answers.Living;

/// <summary>The living facts of a snapshot by what answers ask for. Each lookup is made at first use. Immutable; thread-safe.</summary>
internal sealed class LivingIndex(LivingFacts facts)
{
    private readonly Lazy<Dictionary<string, Person>> _people = new(() => facts.People.ToDictionary(static p => p.Id, StringComparer.Ordinal));
    private readonly Lazy<Dictionary<string, Post>> _posts = new(() => facts.Posts.ToDictionary(static p => p.Id, StringComparer.Ordinal));
    private readonly Lazy<ILookup<DivisionId, Post>> _postsByDivision = new(() => facts.Posts.ToLookup(static p => p.Division));
    private readonly Lazy<ILookup<DivisionId, Post>> _postsByGovernment = new(() => facts.Posts.ToLookup(static p => p.Government));
    private readonly Lazy<ILookup<string, Membership>> _membershipsByPost = new(() => facts.Memberships.ToLookup(static m => m.Post, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, Membership>> _membershipsByPerson = new(() => facts.Memberships.ToLookup(static m => m.Person, StringComparer.Ordinal));
    private readonly Lazy<Dictionary<string, Agency>> _agencies = new(() => facts.Agencies.ToDictionary(static a => a.Id, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, Agency>> _agenciesByGovernment = new(() => facts.Agencies.Where(static a => a.Government is not null).ToLookup(static a => a.Government!.Id, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, Agency>> _agenciesByCounty = new(() => facts.Agencies.SelectMany(static a => a.Counties.Select(c => (c.Id, Agency: a))).ToLookup(static x => x.Id, static x => x.Agency, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, Agency>> _agenciesByState = new(() => facts.Agencies.ToLookup(static a => a.State, StringComparer.Ordinal));
    private readonly Lazy<Dictionary<string, ListedAgreement>> _agreements = new(() => facts.Agreements.ToDictionary(static a => a.Id, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, ListedAgreement>> _agreementsByAgency = new(() => facts.Agreements.ToLookup(static a => a.Agency, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, ListedAgreement>> _agreementsByState = new(() => facts.Agreements.ToLookup(static a => a.State, StringComparer.Ordinal));

    public LivingFacts Facts => facts;

    /// <summary>Whether any feed of people was pulled.</summary>
    public bool HasPeople => facts.People.Count > 0;

    public bool HasAgencies => facts.Agencies.Count > 0;

    /// <summary>Whether any dated list was read; without one nothing is said about agreements.</summary>
    public bool HasLists => facts.Lists.Count > 0;

    public IReadOnlyDictionary<string, Person> People => _people.Value;

    public IReadOnlyDictionary<string, Post> Posts => _posts.Value;

    public IReadOnlyDictionary<string, Agency> Agencies => _agencies.Value;

    public IReadOnlyDictionary<string, ListedAgreement> Agreements => _agreements.Value;

    /// <summary>Seats that the voters of this very division fill.</summary>
    public IEnumerable<Post> PostsOf(DivisionId division) => _postsByDivision.Value[division];

    /// <summary>Seats of a government, whoever fills them: of a state its legislature too, of the country Congress.</summary>
    public IEnumerable<Post> PostsUnder(DivisionId government) => _postsByGovernment.Value[government];

    /// <summary>Everybody who holds or held a seat, by start.</summary>
    public IEnumerable<Membership> Holders(string post) => _membershipsByPost.Value[post];

    public IEnumerable<Membership> Terms(string person) => _membershipsByPerson.Value[person];

    /// <summary>Agencies of a city, county or state itself.</summary>
    public IEnumerable<Agency> AgenciesOf(DivisionId government) => _agenciesByGovernment.Value[government.Value];

    /// <summary>Agencies that lie in a county, its own included.</summary>
    public IEnumerable<Agency> AgenciesIn(DivisionId county) => _agenciesByCounty.Value[county.Value];

    /// <param name="state">Two lower-case letters.</param>
    public IEnumerable<Agency> AgenciesIn(string state) => _agenciesByState.Value[state];

    public IEnumerable<ListedAgreement> AgreementsOf(string agency) => _agreementsByAgency.Value[agency];

    /// <param name="state">Two lower-case letters.</param>
    public IEnumerable<ListedAgreement> AgreementsIn(string state) => _agreementsByState.Value[state];

    public Agency? AgencyOrNull(string id) => _agencies.Value.GetValueOrDefault(id);
}
