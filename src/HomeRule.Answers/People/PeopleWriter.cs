using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Answers.People;

/// <summary>The seats over a place or at a point, nearest government first. Not thread-safe; one per answer.</summary>
internal sealed class PeopleWriter(AnswerContext context, DateOnly on, Language language, SourceNumbers numbers)
{
    // In the order in which a reader asks for them.
    private static readonly string[] Order =
    [
        PostRoles.Mayor, PostRoles.CityCouncil, PostRoles.CityManager, PostRoles.PoliceChief, PostRoles.CountyExecutive, PostRoles.CountyBoard, PostRoles.Sheriff, PostRoles.Prosecutor, PostRoles.Jailer,
        PostRoles.SchoolBoard, PostRoles.Governor, PostRoles.LieutenantGovernor, PostRoles.AttorneyGeneral, PostRoles.SecretaryOfState, PostRoles.Executive, PostRoles.Upper, PostRoles.Lower, PostRoles.Legislature,
        PostRoles.UsSenate, PostRoles.UsHouse,
    ];

    // Offices of the atlas that one looks for a person in; the others are boards and staff that no feed lists.
    private static readonly HashSet<string> Sought =
        ["mayor", "city_council", "county_board", "county_executive", "sheriff", "prosecutor", "elected_jailer", "governor", "attorney_general", "state_legislature"];

    private readonly SeatWriter _writer = new(context, on, language, numbers);

    public PeopleAnswer OfPlace(Government place, IReadOnlyList<DistrictAnswer> districts)
    {
        var seats = new List<SeatAnswer>(32);
        var notes = new List<Text>(2);
        var ended = new List<(DivisionKind Kind, DateOnly Until)>();
        var state = place.StateGovernment;
        if (context.Living.HasPeople)
        {
            if (place != state)
                AddOwn(seats, place);
            foreach (var county in place.Counties)
            {
                if (county != place)
                    AddOwn(seats, county);
            }

            if (place.ActsThrough is { } other)
                AddOwn(seats, other);
            var lines = Lines(districts);
            AddDistricts(seats, lines, DivisionKind.Ward, ended);
            AddState(seats, state);
            AddDistricts(seats, lines, DivisionKind.StateLegislativeUpper, ended);
            AddDistricts(seats, lines, DivisionKind.StateLegislativeLower, ended);
            AddCongress(seats, state, place == state ? [] : lines, ended);
            AddOldLines(notes, ended);
            if (place != state && HasMembers(state) && !lines.Exists(static l => l.Kind is DivisionKind.StateLegislativeUpper or DivisionKind.StateLegislativeLower))
                notes.Add(SeatWords.NoLines(context.Name(state, language), language));
        }
        else
        {
            notes.Add(SeatWords.NotPulled(language));
        }

        AddNotChecked(seats, place);
        return new PeopleAnswer(context.Living.HasPeople, seats, notes);
    }

    /// <param name="divisions">Every division at a point, each with whether its lines hold and until when.</param>
    public PeopleAnswer At(IReadOnlyList<(DivisionId Division, DivisionKind Kind, bool InForce, DateOnly? ValidTo)> divisions)
    {
        var seats = new List<SeatAnswer>(16);
        var notes = new List<Text>(2);
        var ended = new List<(DivisionKind Kind, DateOnly Until)>();
        if (!context.Living.HasPeople)
            notes.Add(SeatWords.NotPulled(language));
        foreach (var (division, kind, inForce, validTo) in divisions)
        {
            Add(seats, context.Living.PostsOf(division), inForce, null);
            if (context.Places.TryGet(division, out var place))
            {
                foreach (var same in Ids(place))
                    Add(seats, context.Living.PostsOf(same), inForce, null);
                if (place == place.StateGovernment)
                    AddAtLarge(seats, place);
            }

            if (!inForce && validTo is { } until && kind is DivisionKind.Congressional or DivisionKind.StateLegislativeUpper or DivisionKind.StateLegislativeLower or DivisionKind.Ward)
                ended.Add((kind, until));
        }

        AddOldLines(notes, ended);
        return new PeopleAnswer(context.Living.HasPeople, seats, notes);
    }

    /// <summary>Members of the legislature and of the U.S. House from a state, by chamber and district.</summary>
    public List<SeatAnswer> Members(Government state)
    {
        var seats = new List<SeatAnswer>(128);
        foreach (var post in MemberPosts(state).OrderBy(static p => Array.IndexOf(Order, p.Role)).ThenBy(static p => p.Division.Name, DistrictOrder.Instance).ThenBy(static p => p.Id, StringComparer.Ordinal))
            Add(seats, post, inForce: true, null);
        return seats;
    }

    /// <summary>How many people hold a seat in the legislature of a state on the day.</summary>
    public int CountLegislators(Government state)
    {
        var count = 0;
        foreach (var post in context.Living.PostsUnder(state.Id))
        {
            if (IsLegislator(post.Role))
                count += SeatRule.Decide(context.Living.Holders(post.Id), post.Seats, on).Current.Count;
        }

        return count;
    }

    public static bool IsLegislator(string role) => role is PostRoles.Upper or PostRoles.Lower or PostRoles.Legislature;

    private IEnumerable<Post> MemberPosts(Government state) =>
        context.Living.PostsUnder(state.Id).Where(static p => IsLegislator(p.Role))
            .Concat(context.Living.PostsUnder(DivisionId.Parse(DivisionId.Country)).Where(p => p.Role == PostRoles.UsHouse && p.Division.State == state.State));

    private bool HasMembers(Government state) => context.Living.PostsUnder(state.Id).Any(static p => IsLegislator(p.Role));

    private void AddOwn(List<SeatAnswer> seats, Government government)
    {
        foreach (var id in Ids(government))
            Add(seats, context.Living.PostsOf(id), inForce: true, null);
    }

    /// <summary>What the whole state votes on: its executives, not Congress.</summary>
    private void AddState(List<SeatAnswer> seats, Government state) =>
        Add(seats, context.Living.PostsOf(state.Id).Where(static p => p.Role is not (PostRoles.UsSenate or PostRoles.UsHouse)), inForce: true, null);

    private void AddCongress(List<SeatAnswer> seats, Government state, List<DistrictAnswer> lines, List<(DivisionKind Kind, DateOnly Until)> ended)
    {
        Add(seats, context.Living.PostsOf(state.Id).Where(static p => p.Role is PostRoles.UsSenate), inForce: true, null);
        Add(seats, context.Living.PostsOf(state.Id).Where(static p => p.Role is PostRoles.UsHouse), inForce: true, null);
        if (!AddAtLarge(seats, state))
            AddDistricts(seats, lines, DivisionKind.Congressional, ended);
    }

    /// <summary>The one seat in the House of a state that is one district: no lines are needed.</summary>
    private bool AddAtLarge(List<SeatAnswer> seats, Government state)
    {
        if (!DivisionId.TryParse(state.Id.Value + "/cd:at-large", out var whole))
            return false;
        var before = seats.Count;
        Add(seats, context.Living.PostsOf(whole), inForce: true, null);
        return seats.Count > before;
    }

    private void AddDistricts(List<SeatAnswer> seats, List<DistrictAnswer> lines, DivisionKind kind, List<(DivisionKind Kind, DateOnly Until)> ended)
    {
        DateOnly? last = null;
        foreach (var line in lines)
        {
            if (line.Kind != kind || !DivisionId.TryParse(line.OcdId, out var division))
                continue;
            var before = seats.Count;
            Add(seats, context.Living.PostsOf(division), line.InForce, line.Share);
            if (seats.Count > before && !line.InForce && line.ValidTo is { } until)
                last = until;
        }

        if (last is { } day)
            ended.Add((kind, day));
    }

    /// <summary>One sentence for all levels whose lines ended on the same day.</summary>
    private void AddOldLines(List<Text> notes, List<(DivisionKind Kind, DateOnly Until)> ended) =>
        notes.AddRange(ended.Distinct().GroupBy(static e => e.Until).Select(day => SeatWords.OldLines([.. day.Select(static e => e.Kind)], day.Key, language)));

    /// <summary>Of each level the lines in force, else those that ended last, by number.</summary>
    private static List<DistrictAnswer> Lines(IReadOnlyList<DistrictAnswer> districts)
    {
        var lines = new List<DistrictAnswer>(districts.Count);
        foreach (var kind in (ReadOnlySpan<DivisionKind>)[DivisionKind.Ward, DivisionKind.StateLegislativeUpper, DivisionKind.StateLegislativeLower, DivisionKind.Congressional])
        {
            var (inForce, latest) = (false, DateOnly.MinValue);
            foreach (var district in districts)
            {
                if (district.Kind != kind)
                    continue;
                inForce |= district.InForce;
                if (district.ValidTo is { } to && to > latest)
                    latest = to;
            }

            foreach (var district in districts)
            {
                if (district.Kind == kind && (inForce ? district.InForce : district.ValidTo == latest))
                    lines.Add(district);
            }
        }

        return lines;
    }

    /// <summary>Offices in which one looks for a person and of which no file has a seat.</summary>
    private void AddNotChecked(List<SeatAnswer> seats, Government place)
    {
        foreach (var office in context.Offices.Over(place))
        {
            if (!Sought.Contains(office.Office.Id) || office.Level is not ("city" or "county" or "state") || seats.Exists(s => Fits(s, office.Office.Id, office.Government))
                || office.Office.Id == "state_legislature" && HasMembers(office.Government))
                continue;
            seats.Add(new SeatAnswer
            {
                Role = office.Office.Id,
                Title = Text.Of(office.Office.Title, language),
                Division = office.Government.Id.Value,
                DivisionName = context.SeatTexts.DivisionName(office.Government.Id, language),
                Government = office.Government.Id.Value,
                Office = office.Office.Id,
                State = SeatState.NotChecked,
                Sentence = SeatWords.NotChecked(language),
                Holders = [],
            });
        }
    }

    /// <summary>Whether a seat is that office of that government.</summary>
    public static bool Fits(SeatAnswer seat, string office, Government government)
    {
        if (!string.Equals(seat.Office, office, StringComparison.Ordinal))
            return false;
        if (seat.Government == government.Id.Value)
            return true;
        foreach (var same in government.Division.SameAs)
        {
            if (seat.Government == same.Value)
                return true;
        }

        return false;
    }

    private static IEnumerable<DivisionId> Ids(Government government) => government.Division.SameAs.Count == 0 ? [government.Id] : government.Division.SameAs.Prepend(government.Id);

    private void Add(List<SeatAnswer> seats, IEnumerable<Post> posts, bool inForce, double? share)
    {
        using var all = posts.GetEnumerator();
        if (!all.MoveNext())
            return;
        var first = all.Current;
        if (!all.MoveNext())
        {
            Add(seats, first, inForce, share);
            return;
        }

        var several = new List<Post> { first };
        do
            several.Add(all.Current);
        while (all.MoveNext());
        foreach (var post in several.OrderBy(static p => Array.IndexOf(Order, p.Role)).ThenBy(static p => p.Id, StringComparer.Ordinal))
            Add(seats, post, inForce, share);
    }

    private void Add(List<SeatAnswer> seats, Post post, bool inForce, double? share)
    {
        foreach (var seat in seats)
        {
            if (seat.Post == post.Id)
                return;
        }

        seats.Add(_writer.Write(post, inForce, share));
    }
}
