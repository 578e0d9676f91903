using System.Globalization;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Feeds.Reading;
using HomeRule.Geo.Divisions;

namespace HomeRule.Feeds.Elections.Vip;

/// <summary>Elements of a feed → contests with their candidates. One instance for one feed.</summary>
internal sealed class VipAssembly(VipStore store, string file)
{
    private readonly List<ReadFault> _faults = [];
    private readonly RejectTally _leftOut = new();

    /// <summary>Codes: <c>vip.election</c> (none, or without a day), <c>vip.test</c>, <c>vip.candidates</c> (a feed without any).</summary>
    public Result<CandidateReading> Run()
    {
        if (Unusable() is { } problem)
            return problem;
        var election = store.Election!;
        if (election["Date"] is not { } written || ElectionWords.Day(written) is not { } date)
            return new Problem("vip.election", $"{election.Where}: {(election["Date"] is { } bad ? $"Date '{Clip(bad)}' is no day of the calendar" : "it has no Date")}. Write the day of the election as in 2026-11-03.");
        var contests = store.Contests.Select(Contest).OfType<ReadContest>().ToList();
        for (var i = 0L; i < store.OtherContests; i++)
            _leftOut.Add("contest.other", "A contest of parties, a measure or a vote on keeping a judge: nobody files for it.");
        var name = ElectionWords.Line(election["Name"]) ?? ElectionWords.Line(election["ElectionType"]) ?? string.Create(CultureInfo.InvariantCulture, $"Election of {date:yyyy-MM-dd}");
        return new CandidateReading
        {
            File = file,
            Read = store.Read,
            Elections = [new ReadElection { Name = name, Date = date, Kind = ElectionWords.Kind(election["ElectionType"], election["Name"]), State = State(election), Contests = contests }],
            Faults = _faults,
            LeftOut = _leftOut.Rejects,
            AsOf = store.Source?["DateTime"] is { } made ? ElectionWords.Day(made) : null,
        };
    }

    private Problem? Unusable()
    {
        if (store.Election is null)
            return new Problem("vip.election", $"{file} has no Election. Check that the whole feed was given.");
        if (ElectionWords.Flag(store.Source?["IsTest"]) == true)
            return new Problem("vip.test", $"{store.Source!.Where}: the feed says that it is a test (IsTest). Give the real one.");
        return store.Contests.Count == 0 || !store.Has("Candidate")
            ? new Problem("vip.candidates", $"{file} has no {(store.Contests.Count == 0 ? "CandidateContest" : "Candidate")}, so it says nothing of who files. Give the feed that has them.")
            : null;
    }

    private ReadContest? Contest(VipObject contest)
    {
        var count = _faults.Count;
        var district = Need(contest, "ElectoralDistrictId", "ElectoralDistrict", contest["ElectoralDistrictId"]);
        var offices = (contest.Ids("OfficeIds") ?? []).Select(id => Need(contest, "OfficeIds", "Office", id)).OfType<VipObject>().ToList();
        var party = contest.Ids("PrimaryPartyIds") is { Length: > 0 } parties ? string.Join(" / ", parties.Select(id => Need(contest, "PrimaryPartyIds", "Party", id)?["Name"]).OfType<string>()) : null;
        int? seats = null;
        if (contest["NumberElected"] is { } number)
        {
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var elected) && elected is >= 1 and <= 500)
                seats = elected;
            else
                Fault(contest, $"NumberElected '{Clip(number)}' is no number of seats. Write a whole number from 1.");
        }

        var candidates = contest.Ids("BallotSelectionIds") is { } selections ? Candidates(contest, selections) : null;
        if (_faults.Count > count)
            return null;
        if (candidates is null)
        {
            _leftOut.Add("contest.no-selections", "The contest names no ballot selections, so whether anybody filed is not said.", contest.Where);
            return null;
        }

        district ??= offices.Count > 0 ? store.Find("ElectoralDistrict", offices[0]["ElectoralDistrictId"]) : null;
        return new ReadContest
        {
            Where = contest.Where,
            Name = ElectionWords.Line(contest["Name"]) ?? ElectionWords.Line(offices.FirstOrDefault()?["Name"]) ?? contest.Id,
            Offices = [.. offices.Select(static o => ElectionWords.Line(o["Name"])).OfType<string>()],
            DistrictType = district?["Type"],
            DistrictName = ElectionWords.Line(district?["Name"]),
            Division = district?["ocd-id"],
            Seats = seats,
            Party = ElectionWords.Line(party),
            IsUnexpiredTerm = offices.Exists(static o => o["TermType"] == "unexpired-term"),
            Candidates = candidates,
        };
    }

    private List<Candidacy> Candidates(VipObject contest, string[] selections)
    {
        var candidates = new List<Candidacy>();
        foreach (var id in selections)
        {
            if (Need(contest, "BallotSelectionIds", "CandidateSelection", id) is not { } selection)
                continue;
            var names = (selection.Ids("CandidateIds") ?? []).Select(c => Need(selection, "CandidateIds", "Candidate", c)).OfType<VipObject>().ToList();
            // A selection without a candidate is the empty line for a write-in.
            if (names.Count > 0 && Candidate(names, ElectionWords.Flag(selection["IsWriteIn"]) == true) is { } candidacy)
                candidates.Add(candidacy);
        }

        return candidates;
    }

    /// <summary>A ticket of several is one candidacy.</summary>
    private Candidacy? Candidate(List<VipObject> people, bool isWriteIn)
    {
        var first = people[0];
        var name = string.Join(" and ", people.Select(Name).OfType<string>());
        if (name.Length == 0)
            return Fault(first, "It has neither a BallotName nor a Person with a name. Add one.");
        DateOnly? filed = null;
        if (first["FileDate"] is { } written && (filed = ElectionWords.Day(written)) is null)
            return Fault(first, $"FileDate '{Clip(written)}' is no day of the calendar. Write it as in 2026-03-10.");
        var status = isWriteIn ? CandidacyStatus.WriteIn : CandidacyStatus.Filed;
        if (first["PreElectionStatus"] is { } word)
        {
            if (ElectionWords.Status(word) is not { } known)
                return Fault(first, $"PreElectionStatus '{Clip(word)}' is none of filed, qualified, withdrawn and write-in. Correct it.");
            status = known;
        }

        if (first["PostElectionStatus"] == "withdrawn")
            status = CandidacyStatus.Withdrawn;
        var party = first["PartyId"] is { } partyId ? Need(first, "PartyId", "Party", partyId) : null;
        return new Candidacy { Name = name, Party = ElectionWords.Line(party?["Name"]), IsIncumbent = ElectionWords.Flag(first["IsIncumbent"]), FiledOn = filed, Status = status };
    }

    private string? Name(VipObject candidate)
    {
        if (ElectionWords.Line(candidate["BallotName"]) is { } ballot)
            return ballot;
        return store.Find("Person", candidate["PersonId"]) is { } person
            ? ElectionWords.Line(person["FullName"] ?? string.Join(' ', person["FirstName"], person["MiddleName"], person["LastName"], person["Suffix"]))
            : null;
    }

    /// <summary>The element that an id names; a fault when there is none. Nothing when there is no id.</summary>
    private VipObject? Need(VipObject from, string field, string type, string? id)
    {
        if (id is null)
            return null;
        if (store.Find(type, id) is { } found)
            return found;
        Fault(from, $"{field} names {Clip(id)}, and the feed has no {type} of that id. Correct the id or add the element.");
        return null;
    }

    private Candidacy? Fault(VipObject at, string message)
    {
        _faults.Add(new ReadFault(at.Where, message));
        return null;
    }

    private string? State(VipObject election)
    {
        var state = store.Find("State", election["StateId"]);
        if (state?["ocd-id"] is { } ocd && DivisionId.TryParse(ocd.ToLowerInvariant(), out var id) && id.State is { } code)
            return code;
        var fips = state?["fips"] ?? store.Source?["VipId"];
        var name = ElectionWords.Fold(state?["Name"] ?? "");
        return (StateTable.Rows.FirstOrDefault(r => name.Length > 0 && (ElectionWords.Fold(r.Name) == name || r.Postal == name)) ?? StateTable.Rows.FirstOrDefault(r => r.Fips == fips))?.Postal;
    }

    private static string Clip(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
