using System.Globalization;
using HomeRule.Answers.Help;
using HomeRule.Civics;

namespace HomeRule.Site.Rendering;

/// <summary>Every address of the site, in one language. Pages and scripts take links from here and nowhere else. Immutable.</summary>
internal sealed class SiteLinks
{
    public static readonly SiteLinks English = new(Language.En);

    public static readonly SiteLinks Spanish = new(Language.Es);

    private readonly string _root;

    private SiteLinks(Language language)
    {
        Language = language;
        _root = language == Language.Es ? "/es" : "";
    }

    public Language Language { get; }

    public static SiteLinks In(Language language) => language == Language.Es ? Spanish : English;

    public string Home => _root.Length == 0 ? "/" : _root;

    public string States => $"{_root}/us";

    public string Plays => $"{_root}/plays";

    public string Laws => $"{_root}/laws";

    public string Leaders => $"{_root}/leaders";

    public string Map => $"{_root}/map";

    public string Compare => $"{_root}/compare";

    public string CompareText => $"{_root}/compare-text";

    /// <summary>The form with a play chosen.</summary>
    public string CompareTextWith(string play) => $"{CompareText}?play={Uri.EscapeDataString(play)}";

    public string Agreements => $"{_root}/agreements";

    public string Elections => $"{_root}/elections";

    public string ElectionsOf(string state) => $"{Elections}?state={state}";

    /// <summary>What opens or closes for the offices over a place.</summary>
    public string ElectionsAt(string slug) => $"{Elections}?place={slug}";

    /// <summary>The election law of a state, rule by rule.</summary>
    public string ElectionRules(string state) => $"{Elections}/{Uri.EscapeDataString(state)}";

    /// <param name="state">Lower-case code.</param>
    /// <param name="rule">Id of a filing rule.</param>
    public string ElectionRule(string state, string rule) => $"{ElectionRules(state)}#{RuleAnchor(rule)}";

    public static string RuleAnchor(string rule) => $"rule-{rule}";

    public string ElectionsFeed => $"{_root}/elections.atom";

    public string Timeline => $"{_root}/timeline";

    public string Coverage => $"{_root}/coverage";

    public string Sources => $"{_root}/sources";

    public string Corrections => $"{_root}/corrections";

    public string About => $"{_root}/about";

    public string Search => $"{_root}/search";

    public string Locate => $"{_root}/locate";

    public string Changes => $"{_root}/changes";

    public string ChangesFeed => $"{_root}/changes.atom";

    /// <summary>Changes about one place.</summary>
    public string ChangesOf(string slug) => $"{Changes}?place={Uri.EscapeDataString(slug)}";

    /// <summary>Public-records laws of every state.</summary>
    public string Records => $"{_root}/records";

    /// <param name="state">Lower-case code, or <c>us</c>.</param>
    public string RecordsOf(string state) => $"{Records}/{Uri.EscapeDataString(state)}";

    /// <summary>A records request for a place or a state.</summary>
    /// <param name="slug"><c>co</c> or <c>co/denver</c>.</param>
    /// <param name="about">Id of a subject; null for the first.</param>
    public string RecordsRequest(string slug, string? about = null) => $"{Place(slug)}/records{(about is null ? "" : $"?about={Uri.EscapeDataString(about)}")}";

    public string Agencies => $"{_root}/agencies";

    public string Help => $"{_root}/help";

    /// <summary>Reporting routes and legal help of a state.</summary>
    public string HelpIn(string state) => $"{Help}/{Uri.EscapeDataString(state)}";

    /// <param name="state">Two letters; null for the country.</param>
    /// <param name="language">Language of the answer.</param>
    public static string HelpApi(string? state, Language language) => $"/api/v1/help?{(state is null ? "" : $"state={Uri.EscapeDataString(state)}&")}lang={Code(language)}";

    /// <summary>Anchor of a kind of help: of the state's bodies by their kind, of the country's with <c>us-</c> before it.</summary>
    public static string HelpAnchor(HelpBodyAnswer body) => (body.Id.StartsWith("us-", StringComparison.Ordinal) ? "us-" : "") + Pen.Snake(body.Kind).Replace('_', '-');

    public static string BodyAnchor(string id) => $"body-{id}";

    public string PlacePrefix => $"{_root}/us/";

    public static string OpenApi => "/openapi/v1.json";

    public static string PlacesApi => "/api/v1/places";

    /// <param name="slug"><c>co</c> or <c>co/denver</c>.</param>
    public string Place(string slug) => $"{_root}/us/{slug}";

    /// <summary>Two printed sides of a place.</summary>
    public string Brief(string slug) => $"{Place(slug)}/brief";

    public string BriefTable(string slug) => $"{Place(slug)}/brief.csv";

    /// <summary>The picture beside a shared link.</summary>
    public string CardPicture(string slug) => $"{Place(slug)}/card.png";

    /// <param name="extension"><c>svg</c> or <c>png</c>.</param>
    public string MapPicture(string slug, string extension) => $"{Place(slug)}/map.{extension}";

    public string CodePicture(string slug) => $"{Place(slug)}/qr.svg";

    /// <summary>The card that other sites may show in a frame.</summary>
    public string Embed(string slug) => $"{_root}/embed/us/{slug}";

    public string Play(string id) => $"{_root}/plays/{Uri.EscapeDataString(id)}";

    /// <summary>Draft of a play for a place or a state.</summary>
    public string Draft(string slug, string play) => $"{Place(slug)}{DraftTail(play)}";

    /// <summary>What stands behind the address of a place in that of a draft for it.</summary>
    public static string DraftTail(string play) => $"/draft/{Uri.EscapeDataString(play)}";

    /// <summary>Printable page for staff.</summary>
    public string Guide(string play) => $"{Play(play)}/guide";

    /// <summary>One office over a place or a state: when it is up and what it decides.</summary>
    /// <param name="slug"><c>co</c> or <c>co/denver</c>.</param>
    /// <param name="office">Id of the office, such as <c>county_board</c>.</param>
    public string Seat(string slug, string office) => $"{Place(slug)}/seat/{Uri.EscapeDataString(office)}";

    /// <summary>What somebody who thinks of running must have done, and by when.</summary>
    public string SeatPlan(string slug, string office) => $"{Seat(slug, office)}/plan";

    /// <summary>The plan as a calendar file.</summary>
    public string SeatPlanCalendar(string slug, string office) => $"{SeatPlan(slug, office)}.ics";

    /// <summary>A card to hand to somebody who might run.</summary>
    public string SeatCard(string slug, string office) => $"{Seat(slug, office)}/card";

    /// <summary>A letter, a call or a comment about a play in a place.</summary>
    /// <param name="slug"><c>co</c> or <c>co/denver</c>.</param>
    /// <param name="play">Id of the play.</param>
    /// <param name="office">Key of the office to ask; null leaves the first.</param>
    public string Letter(string slug, string play, string? office = null) => $"{Place(slug)}/letter/{Uri.EscapeDataString(play)}{(office is null ? "" : $"?office={Uri.EscapeDataString(office)}")}";

    /// <summary>The letter that ends a listed agreement.</summary>
    public string ExitLetter(string id) => $"{Agreement(id)}/letter";

    public string Agreement(string id) => $"{Agreements}/{Uri.EscapeDataString(id)}";

    public string AgreementsIn(string state) => $"{Agreements}?state={Uri.EscapeDataString(state)}";

    public string LawsOf(string state) => $"{_root}/laws/{Uri.EscapeDataString(state)}";

    public string Law(string state, string id) => $"{LawsOf(state)}#{LawAnchor(id)}";

    public string SearchFor(string query) => $"{Search}?q={Uri.EscapeDataString(query)}";

    public string MapOf(string id, string? state = null) => $"{Map}?show={Uri.EscapeDataString(id)}{(state is null ? "" : $"&state={Uri.EscapeDataString(state)}")}";

    public string CompareWith(params IEnumerable<string> slugs) =>
        $"{Compare}?{string.Join('&', slugs.Take(4).Select((slug, i) => $"{(char)('a' + i)}={Uri.EscapeDataString(slug)}"))}";

    /// <summary>A path that an answer names, such as <c>/plays/end-287g</c>; anything that is not a path of this site becomes the home page.</summary>
    public string Path(string path) =>
        path.Length > 1 && path[0] == '/' && path[1] is not ('/' or '\\') && !path.Any(static c => char.IsControl(c) || c == '\\') ? _root + path : Home;

    /// <summary>The same page in the other language.</summary>
    /// <param name="path">Path without its language prefix.</param>
    /// <param name="query">Query with its question mark, or empty.</param>
    public static string SamePage(Language language, string path, string query) =>
        (language == Language.Es ? path == "/" ? "/es" : "/es" + path : path) + query;

    /// <summary>True when the page at <paramref name="path"/> (without language prefix) is the one that the link names, or lies below it.</summary>
    public static bool IsAt(string href, Language language, string path)
    {
        var bare = language == Language.Es ? href["/es".Length..] : href;
        return path.Equals(bare, StringComparison.OrdinalIgnoreCase) || path.StartsWith(bare + "/", StringComparison.OrdinalIgnoreCase);
    }

    public static string MapValues(string id, Language language) => $"/api/v1/map/{Uri.EscapeDataString(id)}?lang={Code(language)}";

    public static string Report(string slug, Language language) => $"/api/v1/places/{slug}/report?lang={Code(language)}";

    public string AgenciesIn(string state) => $"{Agencies}?state={Uri.EscapeDataString(state)}";

    public string Agency(string id) => $"{Agencies}/{Uri.EscapeDataString(id)}";

    /// <summary>Agencies of a place or a state as a table.</summary>
    public static string AgencyTable(string slug) => $"/downloads/agencies.csv?place={slug}";

    public static string AgenciesOf(string slug, Language language) => $"/api/v1/agencies?place={slug}&lang={Code(language)}";

    public static string AgenciesApi(string state) => $"/api/v1/agencies?state={Uri.EscapeDataString(state)}";

    public static string AgencyApi(string id, Language language) => $"/api/v1/agencies/{Uri.EscapeDataString(id)}?lang={Code(language)}";

    /// <summary>People of a place or a state as a table.</summary>
    public static string PeopleTable(string slug) => $"/downloads/people.csv?place={slug}";

    public static string PeopleOf(string slug, Language language) => $"/api/v1/people?place={slug}&lang={Code(language)}";

    /// <summary>A records request as a file; names a place, a subject, an office and a day, and nobody.</summary>
    public static string RecordsRequestFile(string slug, string about, string to, DateOnly sent, string extension, Language language) =>
        $"/downloads/records-request.{extension}?place={slug}&about={about}&to={to}&sent={sent.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}&lang={Code(language)}";

    public static string Download(string name, string extension) => $"/downloads/{name}.{extension}";

    /// <summary>Filing windows as a calendar file; of all states where none is named.</summary>
    public static string FilingCalendar(string? state, Language language) => FilingCalendarOf(state is null ? "" : $"?state={state}", language);

    /// <param name="query">The question with its question mark, or empty.</param>
    /// <param name="language">Language of the file.</param>
    public static string FilingCalendarOf(string query, Language language) => $"/downloads/windows.ics{(query.Length == 0 ? "?" : query + "&")}lang={Code(language)}";

    public static string PlayAnchor(string id) => $"play-{id}";

    public static string RecordAnchor(string id) => $"record-{id}";

    public static string AgreementAnchor(string id) => $"agreement-{id}";

    public static string LawAnchor(string id) => $"law-{id}";

    public static string SourceAnchor(int number) => $"source-{number.ToString(CultureInfo.InvariantCulture)}";

    /// <param name="occurrence">1 for the first office of this kind on a page.</param>
    public static string OfficeAnchor(string id, int occurrence) => occurrence == 1 ? $"office-{id}" : $"office-{id}-{occurrence.ToString(CultureInfo.InvariantCulture)}";

    public static string Code(Language language) => language == Language.Es ? "es" : "en";
}
