using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g;

/// <summary>One pass through the lists, oldest first. Not thread-safe.</summary>
internal sealed class LedgerRun
{
    private const int DaysOfSecondLine = 7;
    private const int DaysOfNewAgreement = 180;

    private readonly List<AgreementThread> _threads = [];
    private readonly Dictionary<LineKey, AgreementThread> _byKey = [];
    private readonly Dictionary<(string, string, AgreementModel), AgreementThread> _bySeat = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public void TakeParticipating(AgreementSheet sheet, IReadOnlyList<ListLine> lines)
    {
        var before = _threads.ToList();
        var present = _threads.Where(static t => t is { WasSigned: true, Status: ListedStatus.Listed }).ToHashSet();
        var all = Merge(lines, static l => l.Key);
        var taken = new HashSet<ListLine>(ReferenceEqualityComparer.Instance);
        var left = all.Where(l => !taken.Contains(l));
        var seen = new HashSet<AgreementThread>();

        void See(AgreementThread thread, ListLine line, string? why)
        {
            thread.SeeListed(sheet, line, why);
            seen.Add(thread);
            taken.Add(line);
            Know(thread);
        }

        foreach (var line in left)
        {
            if (_byKey.TryGetValue(line.Key, out var thread) && thread.Line.Key == line.Key && thread.WasSigned && seen.Add(thread))
                See(thread, line, null);
        }

        foreach (var line in left)
        {
            if (_byKey.TryGetValue(line.Key, out var thread) && thread.WasSigned && seen.Add(thread))
                See(thread, line, "spelled so on an earlier list");
        }

        foreach (var (thread, line, fold) in Pairs(before.Where(t => t is { WasSigned: true, IsOpen: true } && !seen.Contains(t)), left, Fold.Of))
        {
            if (fold.Weight == 90 && IsNewer(thread, line))
            {
                var newer = Pending(line) ?? Start(sheet, line);
                See(newer, line, null);
                thread.Supersede(sheet, newer, "same agency and model with a later signing date; the other line left when this came");
                seen.Add(thread);
            }
            else if (fold.Weight == 90 || Pending(line) is null)
            {
                See(thread, line, fold.Why);
            }
        }

        foreach (var line in left)
        {
            if (Pending(line) is { } thread)
                See(thread, line, "same agency and model on the pending list");
        }

        foreach (var (thread, line, fold) in Pairs(before.Where(static t => !t.WasSigned), left, Fold.OfPending))
            See(thread, line, fold.Why + "; it was on the pending list");
        foreach (var line in left)
            See(Start(sheet, line), line, null);

        if (sheet.Refused > 0)
            return;
        foreach (var thread in before.Where(t => !seen.Contains(t) && (t.Status == ListedStatus.Missing || t is { WasSigned: true, Status: ListedStatus.Listed })))
        {
            if (SecondLine(thread, seen, present) is { } other)
                thread.Supersede(sheet, other, "second line of the same agency and model, days apart; the other line stays");
            else
                thread.Miss(sheet);
        }
    }

    public void TakePending(AgreementSheet sheet, IReadOnlyList<ListLine> lines)
    {
        var before = _threads.ToList();
        var left = Merge(lines, static l => l.Seat);
        var seen = new HashSet<AgreementThread>();
        foreach (var line in left.ToList())
        {
            if (!_bySeat.TryGetValue(line.Seat, out var thread) || !thread.IsOpen && thread.WasSigned)
                continue;
            left.Remove(line);
            if (!seen.Add(thread) || thread.Status == ListedStatus.Listed)
                continue;
            if (thread is { WasSigned: true, Status: ListedStatus.Missing })
                thread.StartPending(sheet, "moved from the list of participating agencies back to the pending list");
            thread.SeePending(sheet, line, null);
            Know(thread);
        }

        foreach (var (thread, line, fold) in Pairs(before.Where(t => !t.WasSigned && !seen.Contains(t)), left, Fold.OfPending))
        {
            thread.SeePending(sheet, line, fold.Why + "; the other line left when this came");
            seen.Add(thread);
            left.Remove(line);
            Know(thread);
        }

        foreach (var line in left)
        {
            var thread = New(sheet, line, "pending");
            thread.StartPending(sheet);
            seen.Add(thread);
        }

        if (sheet.Refused > 0)
            return;
        foreach (var thread in before.Where(t => !seen.Contains(t) && t.IsOpen && (t.Status == ListedStatus.Pending || !t.WasSigned)))
            thread.Miss(sheet);
    }

    public IReadOnlyList<ListedAgreement> Finish()
    {
        var names = _threads.GroupBy(static t => (t.Line.State, t.Line.Agency.Key)).ToDictionary(static g => g.Key, static g => g.Last().Line);
        var doubts = new LinkDoubt([.. names.Values]);
        return [.. _threads.Select(t => t.Finish(Slug(names[(t.Line.State, t.Line.Agency.Key)]), doubts.Of)).OrderBy(static a => a.Id, StringComparer.Ordinal)];
    }

    // Of lines that say the same, the one with a link to its memorandum speaks for all.
    private static List<ListLine> Merge<TKey>(IReadOnlyList<ListLine> lines, Func<ListLine, TKey> key) =>
        [.. lines.GroupBy(key).Select(static g => (g.FirstOrDefault(static l => l.Link is not null) ?? g.First()) with { Spellings = [.. g.Select(static l => l.Row.Agency).Distinct()] })];

    // The surest first; a line or an agreement with two equally sure partners is left alone.
    private static IEnumerable<(AgreementThread Thread, ListLine Line, Fold Fold)> Pairs(IEnumerable<AgreementThread> gone, IEnumerable<ListLine> come, Func<ListLine, ListLine, Fold?> evidence)
    {
        var lines = come.ToLookup(static l => l.State);
        var pairs = gone.SelectMany(t => lines[t.Line.State].Select(l => (Thread: t, Line: l, Fold: evidence(t.Line, l)))).Where(static p => p.Fold is not null)
            .Select(static p => (p.Thread, p.Line, Fold: p.Fold!.Value)).ToList();
        var (threads, taken) = (new HashSet<AgreementThread>(), new HashSet<ListLine>(ReferenceEqualityComparer.Instance));
        foreach (var weight in pairs.GroupBy(static p => p.Fold.Weight).OrderByDescending(static g => g.Key))
        {
            var open = weight.Where(p => !threads.Contains(p.Thread) && !taken.Contains(p.Line)).ToList();
            foreach (var pair in open.Where(p => open.Count(o => o.Thread == p.Thread || ReferenceEquals(o.Line, p.Line)) == 1))
            {
                threads.Add(pair.Thread);
                taken.Add(pair.Line);
                yield return pair;
            }
        }
    }

    private static bool IsNewer(AgreementThread thread, ListLine line) =>
        line.Row.Signed is { } now && thread.Line.Row.Signed is { } old && now > old && (now > thread.ListedSince || now.DayNumber - old.DayNumber > DaysOfNewAgreement);

    private static AgreementThread? SecondLine(AgreementThread thread, HashSet<AgreementThread> seen, HashSet<AgreementThread> present) =>
        thread.Line.Row.Signed is not { } day || !present.Contains(thread) ? null
            : seen.FirstOrDefault(t => present.Contains(t) && t.Line.Seat == thread.Line.Seat && t.Line.Row.Signed is { } other && Math.Abs(other.DayNumber - day.DayNumber) <= DaysOfSecondLine);

    private AgreementThread? Pending(ListLine line) => _bySeat.TryGetValue(line.Seat, out var thread) && !thread.WasSigned ? thread : null;

    private AgreementThread Start(AgreementSheet sheet, ListLine line) =>
        New(sheet, line, line.Row.Signed?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "undated");

    private AgreementThread New(AgreementSheet sheet, ListLine line, string day)
    {
        var id = $"{Slug(line)}_{ModelWords.Slug(line.Model)}_{day}";
        for (var n = 2; !_ids.Add(id); n++)
            id = $"{Slug(line)}_{ModelWords.Slug(line.Model)}_{day}-{n}";
        var thread = new AgreementThread(id, line, sheet);
        _threads.Add(thread);
        Know(thread);
        return thread;
    }

    private void Know(AgreementThread thread)
    {
        _byKey[thread.Line.Key] = thread;
        _bySeat[thread.Line.Seat] = thread;
    }

    private static string Slug(ListLine line) => line.State + "-" + string.Join('-', AgencyWords.Split(line.Row.Agency));
}
