using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>
/// Which agreement a memorandum is of: the one whose link names its file; else the one of the agency, state, model and day that the file name says. A
/// linked memorandum that names another agency, state or model is kept and marked as doubtful. Pure; thread-safe.
/// </summary>
public static class MemorandumMatch
{
    /// <summary>The day in a file name is that of one signature; the lists give the other's now and then.</summary>
    private const int MostDaysApart = 31;

    public static MemorandumMatches Attach(IReadOnlyList<ListedAgreement> agreements, IReadOnlyList<Memorandum> memoranda)
    {
        var byFile = memoranda.GroupBy(static m => m.File, StringComparer.OrdinalIgnoreCase).ToDictionary(static g => g.Key, static g => g.First(), StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var attached = agreements.ToArray();
        for (var i = 0; i < attached.Length; i++)
        {
            if (FileOf(attached[i].MemorandumUrl) is not { } file || !byFile.TryGetValue(file, out var memorandum))
                continue;
            taken.Add(memorandum.File);
            attached[i] = Linked(attached[i], memorandum);
        }

        var unmatched = new List<UnmatchedMemorandum>();
        foreach (var memorandum in byFile.Values.Where(m => !taken.Contains(m.File)).OrderBy(static m => m.File, StringComparer.Ordinal))
        {
            var (at, reason) = ByName(attached, memorandum);
            if (at is { } one)
                attached[one] = attached[one] with { Memorandum = memorandum };
            else
                unmatched.Add(new UnmatchedMemorandum(memorandum.File, reason));
        }

        return new MemorandumMatches(attached, unmatched);
    }

    private static ListedAgreement Linked(ListedAgreement agreement, Memorandum memorandum) => agreement with
    {
        Memorandum = memorandum with { Url = agreement.MemorandumUrl },
        MemorandumDoubt = Doubt(agreement, memorandum, out var agrees) ?? (agrees ? null : agreement.MemorandumDoubt),
    };

    /// <param name="agrees">Whether its words name the agency of the list; a doubt that rests on the file name is then settled.</param>
    private static string? Doubt(ListedAgreement agreement, Memorandum memorandum, out bool agrees)
    {
        agrees = false;
        if (memorandum.Party is { } party)
        {
            var words = new PartyWords(party);
            if (words.State is { } state && state != agreement.State)
                return $"The memorandum at this link is of an agency in another state: {party}.";
            if (!Names(agreement).Any(n => n.Shares(words, agreement.State)))
                return $"The memorandum at this link names another agency: {party}.";
            agrees = true;
        }

        return memorandum.ModelEvidence is not null && agreement.Model != AgreementModel.Unknown && memorandum.Model != agreement.Model
            ? "The memorandum at this link is of another model than the list says." : null;
    }

    private static (int? At, string Reason) ByName(ListedAgreement[] agreements, Memorandum memorandum)
    {
        var name = MemorandumName.Parse(memorandum.File);
        var words = new PartyWords(memorandum.Party ?? name.Agency);
        var state = name.State ?? words.State;
        var free = Enumerable.Range(0, agreements.Length).Where(i => agreements[i].Memorandum is null && (state is null || agreements[i].State == state)).ToList();
        var agency = free.Where(i => words.Key(agreements[i].State) is { Length: > 0 } key && Names(agreements[i]).Any(n => n.Key(agreements[i].State) == key)).ToList();
        if (agency.Count == 0)
            return (null, "No agreement without a memorandum is of the agency that it names.");
        var model = agency.Where(i => memorandum.Model == AgreementModel.Unknown || agreements[i].Model == memorandum.Model).ToList();
        if (model.Count == 0)
            return (null, "The agency that it names has no agreement of its model without a memorandum.");
        var day = model.Where(i => memorandum.FileDate is { } on && agreements[i].Signed is { } signed && Math.Abs(on.DayNumber - signed.DayNumber) <= MostDaysApart).ToList();
        return day.Count switch
        {
            0 => (null, "The agency that it names has no agreement signed near the day in its file name."),
            1 => (day[0], ""),
            _ => (null, "More than one agreement fits it."),
        };
    }

    private static IEnumerable<PartyWords> Names(ListedAgreement agreement) => agreement.OtherNames.Prepend(agreement.AgencyName).Select(static n => new PartyWords(n));

    /// <summary>The last part of an address, decoded; null where it has none.</summary>
    private static string? FileOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && Uri.UnescapeDataString(address.Segments[^1]) is { Length: > 1 } file ? file : null;
}
