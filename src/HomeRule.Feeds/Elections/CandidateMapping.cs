using System.Globalization;
using System.Text.RegularExpressions;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Feeds.Reading;
using HomeRule.Geo.Divisions;

namespace HomeRule.Feeds.Elections;

/// <summary>
/// Contests of a file → candidate lists of the atlas. A contest whose office or government is not certain is left out and counted. One instance for one file.
/// </summary>
public sealed partial class CandidateMapping
{
    private readonly CandidateReading _reading;
    private readonly CandidateMappingOptions _options;
    private readonly RejectTally _leftOut = new();
    private readonly List<ReadFault> _faults;
    private readonly Dictionary<string, Result<KnownPlace>> _places = new(StringComparer.Ordinal);
    private readonly bool _tellsIncumbents;

    private CandidateMapping(CandidateReading reading, CandidateMappingOptions options)
    {
        _reading = reading;
        _options = options;
        _faults = [.. reading.Faults];
        // Files that mark nobody as an incumbent do not know who is one; there "false" says nothing.
        _tellsIncumbents = reading.Elections.Any(static e => e.Contests.Any(static c => c.Candidates.Any(static p => p.IsIncumbent == true)));
    }

    /// <summary>Codes: <c>candidates.state</c> (of which state the file is, is not known), <c>candidates.id</c> (an id for several elections).</summary>
    public static Result<MappedCandidates> Map(CandidateReading reading, CandidateMappingOptions options) => new CandidateMapping(reading, options).Run();

    private Result<MappedCandidates> Run()
    {
        var lists = new SortedDictionary<string, CandidateList>(StringComparer.Ordinal);
        foreach (var election in _reading.Elections.Where(static e => e.Contests.Count > 0))
        {
            if ((_options.State ?? election.State) is not { } state || !StateTable.ByPostal.ContainsKey(state))
                return new Problem("candidates.state", $"{_reading.File} does not say of which state {election.Name} is. Name it with --state.");
            var contests = election.Contests.Where(c => Sane(c, election.Date)).Select(c => (Read: c, Contest: Contest(c, state))).Where(static c => c.Contest is not null).Select(static c => (c.Read, c.Contest!)).ToList();
            if (contests.Count == 0)
                continue;
            var id = _options.Id ?? string.Create(CultureInfo.InvariantCulture, $"{state}-{election.Date:yyyy-MM-dd}-{election.Kind.ToString().ToLowerInvariant()}");
            if (lists.ContainsKey(id))
                return new Problem("candidates.id", $"{_reading.File} has two elections that would both be {id}. Give each a file of its own, one of them with --id.");
            lists.Add(id, new CandidateList
            {
                Id = id,
                State = state,
                Name = Clip(election.Name),
                Date = election.Date,
                Kind = election.Kind,
                AsOf = _reading.AsOf ?? _options.AsOf,
                IsFinal = _options.IsFinal,
                Contests = Named(contests),
                Confidence = _options.Sources.Max(static s => s.Confidence),
                Sources = _options.Sources,
            });
        }

        return new MappedCandidates
        {
            Lists = [.. lists.Values],
            Contests = lists.Values.Sum(static l => l.Contests.Count),
            Candidates = lists.Values.Sum(static l => l.Contests.Sum(static c => c.Candidates.Count)),
            LeftOut = RejectSum.Of(_reading.LeftOut.Concat(_leftOut.Rejects)),
            Faults = _faults,
        };
    }

    /// <summary>Texts that the atlas can hold and days that can be; else a fault.</summary>
    private bool Sane(ReadContest read, DateOnly election)
    {
        string?[] texts = [read.Name, read.Party, read.DistrictName, .. read.Candidates.Select(static c => c.Name), .. read.Candidates.Select(static c => c.Party)];
        var message = texts.FirstOrDefault(static t => t is not null && Markup().IsMatch(t)) is { } marked ? $"'{Clip(marked)}' holds HTML. Write plain text."
            : read.Candidates.FirstOrDefault(c => c.FiledOn > election || c.FiledOn?.AddDays(3 * 366) < election)?.FiledOn is { } filed
                ? string.Create(CultureInfo.InvariantCulture, $"Nobody files on {filed:yyyy-MM-dd} for an election on {election:yyyy-MM-dd}. Correct one of the days.")
                : null;
        if (message is not null)
            _faults.Add(new ReadFault(read.Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"row {row}") : read.Where, message, read.Row));
        return message is null;
    }

    /// <summary>The contest with the short name of its government as its id; null when it is left out.</summary>
    private CandidateContest? Contest(ReadContest read, string state)
    {
        var (level, isLegislative) = ElectionLevels.Of(read);
        if (level == "federal")
            return Out("office.federal", "The office is federal.");
        if (!OfficeTable.Find([.. read.Offices, read.Name], level, isLegislative, state, $"{read.DistrictName} {read.Division?.Replace('_', ' ')}").TryGet(out var office, out var problem))
            return Out(problem.Code, problem.Message, $"{read.Where}: {string.Join(", ", read.Offices.Append(read.Name).Distinct()).Trim()}");
        if (Asked(read, office, state) is not { } asked)
            return Out("government.untold", "The file gives neither an Open Civic Data id nor a name that says which government it is.", $"{read.Where}: {read.DistrictName ?? read.Name}");
        if (!_places.TryGetValue(asked, out var place))
            _places.Add(asked, place = _options.Resolve(asked));
        if (!place.TryGet(out var known, out problem))
        {
            if (read.Row is { } row)
            {
                _faults.Add(new ReadFault(string.Create(CultureInfo.InvariantCulture, $"row {row}, government"), problem.Message, row));
                return null;
            }

            return Out("government.unknown", "The government is not known here, or its name fits several.", $"{read.Where}: {asked}");
        }

        if (known.Division.State != state || !ElectionLevels.Fits(known.Division, office))
            return read.Row is { } at
                ? Faulty(at, $"{known.Division} is no government of {state} that has the office {office}. Correct the government, the office or the state.")
                : Out("government.unfit", "The government that the file names cannot have that office.", $"{read.Where}: {known.Division}");
        return new CandidateContest
        {
            Id = known.Id,
            Name = Clip(read.Name),
            Office = office,
            Government = known.Division,
            District = District(read, office),
            Seats = read.Seats ?? (OfficeTable.IsOfOnePerson(office) ? 1 : null),
            Party = read.Party is { } party ? Clip(party) : null,
            IsUnexpiredTerm = read.IsUnexpiredTerm,
            IsCancelled = read.IsCancelled,
            IncumbentRuns = IncumbentRuns(read),
            Candidates = [.. read.Candidates.Select(static c => c with { Name = Clip(c.Name), Party = c.Party is { } p ? Clip(p) : null })],
        };

        CandidateContest? Out(string code, string reason, string? example = null)
        {
            _leftOut.Add(code, reason, example);
            return null;
        }

        CandidateContest? Faulty(int at, string message)
        {
            _faults.Add(new ReadFault(string.Create(CultureInfo.InvariantCulture, $"row {at}, government"), message, at));
            return null;
        }
    }

    /// <summary>What to look the government up by.</summary>
    private static string? Asked(ReadContest read, string office, string state)
    {
        if (read.Government is { } written)
            return written;
        if (read.Division is { } text && DivisionId.TryParse(text.ToLowerInvariant(), out var division))
            return ElectionLevels.Government(division, office) is { } id ? id.Value : null;
        if (ElectionLevels.IsOfState(office))
            return StateTable.ByPostal[state].Id.Value;
        // A district inside a government has a name of its own, which is nobody's but the district's.
        if (read.DistrictName is not { } name)
            return null;
        var end = ElectionWords.Fold(name).Split(' ')[^1];
        return read.DistrictType switch
        {
            "county" => $"{name}{(end is "county" or "parish" or "borough" or "city" or "area" or "municipality" ? "" : " County")}, {state}",
            "city" or "town" or "village" or "township" or "municipality" or "borough" => $"{name}, {state}",
            _ => null,
        };
    }

    /// <summary>What is narrower than the government.</summary>
    private static string? District(ReadContest read, string office)
    {
        if (read.Division is { } text && DivisionId.TryParse(text.ToLowerInvariant(), out var division))
            return ElectionLevels.Government(division, office) == division ? null : division.Value;
        return read.DistrictType is null && read.DistrictName is { } name ? Clip(name) : null;
    }

    /// <summary>Known when somebody is marked as the incumbent, or when the file tells and everybody in the contest is marked as none.</summary>
    private bool? IncumbentRuns(ReadContest read)
    {
        var running = read.Candidates.Where(static c => c.Status is not (CandidacyStatus.Withdrawn or CandidacyStatus.Disqualified)).ToList();
        return running.Exists(static c => c.IsIncumbent == true) ? true
            : _tellsIncumbents && running.Count > 0 && running.TrueForAll(static c => c.IsIncumbent == false) ? false
            : null;
    }

    /// <summary>Ids of government, office, district and party; where that is not one contest alone, of its name too.</summary>
    private CandidateContest[] Named(List<(ReadContest Read, CandidateContest Contest)> contests)
    {
        var named = new List<CandidateContest>();
        var whole = new Dictionary<string, ReadContest>(StringComparer.Ordinal);
        foreach (var same in contests.GroupBy(static c => ContestIds.Of(c.Contest), StringComparer.Ordinal))
        {
            var alone = same.Count() == 1;
            foreach (var (read, contest) in same)
            {
                var id = alone ? same.Key : ContestIds.Join(same.Key, ContestIds.Slug(contest.Name));
                if (whole.TryAdd(id, read))
                    named.Add(contest with { Id = id });
                else
                    _faults.Add(new ReadFault(read.Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"row {row}") : read.Where,
                        $"It is the same contest as {whole[id].Where}. Merge them, or tell them apart by name or district.", read.Row));
            }
        }

        return [.. named.OrderBy(static c => c.Id, StringComparer.Ordinal)];
    }

    private static string Clip(string text) => text.Length > 300 ? text[..300] + "…" : text;

    [GeneratedRegex("</?[a-zA-Z!]|&(?:[a-zA-Z]{2,8}|#[0-9]{1,6});", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
