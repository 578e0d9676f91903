using System.Globalization;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g;

/// <summary>One agreement while the lists are gone through. Not thread-safe.</summary>
internal sealed class AgreementThread(string id, ListLine line, AgreementSheet sheet)
{
    /// <summary>Different days on which lists must lack it in a row to count as gone.</summary>
    public const int DaysToBeGone = 3;

    private const string Page = "https://www.ice.gov/identify-and-arrest/287g";

    private readonly List<AgreementEvent> _events = [];
    private readonly List<string> _names = [line.Row.Agency];
    private readonly List<DateOnly> _missing = [];
    private readonly List<DateOnly> _unsigned = [];
    private readonly AgreementSheet _first = sheet;
    private AgreementSheet _last = sheet;

    public string Id { get; } = id;

    public ListLine Line { get; private set; } = line;

    public ListedStatus Status { get; private set; } = ListedStatus.Pending;

    /// <summary>Day of the first list of participating agencies that has it; null while it was pending only.</summary>
    public DateOnly? ListedSince { get; private set; }

    public string? SupersededBy { get; private set; }

    public bool WasSigned => ListedSince is not null;

    /// <summary>Whether a line that comes may still be this agreement in another form.</summary>
    public bool IsOpen => Status is ListedStatus.Listed or ListedStatus.Missing or ListedStatus.Pending;

    public void StartPending(AgreementSheet sheet, string? why = null)
    {
        Status = ListedStatus.Pending;
        Find();
        _last = sheet;
        _names.AddRange(Line.Spellings.Except(_names));
        Add(sheet, AgreementEventKind.Pending, why: why);
    }

    public void SeePending(AgreementSheet sheet, ListLine line, string? why)
    {
        if (Status == ListedStatus.Withdrawn)
            Add(sheet, AgreementEventKind.Returned);
        Status = ListedStatus.Pending;
        Find();
        See(sheet, line, why);
    }

    public void SeeListed(AgreementSheet sheet, ListLine line, string? why)
    {
        if (ListedSince is null)
        {
            ListedSince = sheet.Date;
            if (line.Row.Signed is { } signed)
                _events.Add(new(signed, AgreementEventKind.Signed, sheet.File));
            Add(sheet, AgreementEventKind.FirstSeen);
        }
        else if (Status != ListedStatus.Listed)
        {
            Add(sheet, AgreementEventKind.Returned);
        }

        Status = ListedStatus.Listed;
        SupersededBy = null;
        Find();
        See(sheet, line, why);
    }

    /// <summary>The list lacks it. What was never signed is withdrawn only when lists of both kinds, of three days each, lack it since it left the pending list.</summary>
    public void Miss(AgreementSheet sheet)
    {
        if (!IsOpen)
            return;
        if (!WasSigned && !sheet.IsPending)
        {
            if (_missing.Count > 0 && !_unsigned.Contains(sheet.Date))
                _unsigned.Add(sheet.Date);
            CountAsGone(sheet);
            return;
        }

        if (_missing.Count == 0 && WasSigned && Status != ListedStatus.Missing)
            Add(sheet, AgreementEventKind.Missing);
        if (!_missing.Contains(sheet.Date))
            _missing.Add(sheet.Date);
        Status = ListedStatus.Missing;
        CountAsGone(sheet);
    }

    private void CountAsGone(AgreementSheet sheet)
    {
        if (_missing.Count < DaysToBeGone || (!WasSigned && _unsigned.Count < DaysToBeGone))
            return;
        Status = WasSigned ? ListedStatus.Removed : ListedStatus.Withdrawn;
        var days = string.Join(", ", _missing.Select(static d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        _events.Add(new(_missing[0], WasSigned ? AgreementEventKind.Removed : AgreementEventKind.Withdrawn, sheet.File, Why: "absent from the lists of " + days));
    }

    public void Supersede(AgreementSheet sheet, AgreementThread by, string why)
    {
        if (_missing.Count == 0)
            _missing.Add(sheet.Date);
        Status = ListedStatus.Superseded;
        SupersededBy = by.Id;
        Add(sheet, AgreementEventKind.Superseded, "signed", Signed(Line.Row), Signed(by.Line.Row), why);
    }

    public ListedAgreement Finish(string agency, Func<ListLine, string?> doubt)
    {
        var row = Line.Row;
        return new()
        {
            Id = Id, Agency = agency, AgencyName = row.Agency, OtherNames = [.. _names.Where(n => n != row.Agency)], State = Line.State, AgencyType = TypeOf(row.Type),
            Model = Line.Model, ModelText = row.SupportType ?? "", Signed = row.Signed, SignedText = row.SignedText, CountyText = row.County,
            MemorandumUrl = row.Memorandum, MemorandumDoubt = doubt(Line), AddendumUrl = row.Addendum, Status = Status, FirstSeen = _first.Date, LastSeen = _last.Date,
            MissingSince = _missing.Count > 0 ? _missing[0] : null, SupersededBy = SupersededBy, Events = [.. _events.OrderBy(static e => e.On)],
            Sources = [.. new[] { _last, _first }.DistinctBy(static s => s.File).Select(static s => new Source { Kind = SourceKind.OfficialList, Cite = s.File, Url = Page, Confidence = Confidence.High })],
        };
    }

    private void Find()
    {
        _missing.Clear();
        _unsigned.Clear();
    }

    private static string? TypeOf(string? type)
    {
        var words = AgencyWords.Split(type ?? "").ToHashSet(StringComparer.Ordinal);
        if (words.Contains("county"))
            return "county";
        if (words.Contains("municipality") || words.Contains("municipal"))
            return "municipality";
        if (words.Contains("state"))
            return "state";
        return words.Overlaps(["tribe", "tribal"]) ? "tribe" : null;
    }

    private static string? Signed(SheetRow row) => row.Signed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? row.SignedText;

    // Pending lists give neither dates nor links: what they lack is not taken as changed.
    private void See(AgreementSheet sheet, ListLine line, string? why)
    {
        var (old, now) = (Line.Row, line.Row);
        if (!Spelled(old.Agency, now.Agency))
            Add(sheet, AgreementEventKind.Renamed, "agency", old.Agency, now.Agency, why ?? "one name once spellings are folded; same model and signing date");
        if (WasSigned && !sheet.IsPending)
        {
            var wasPending = Signed(old) is null && old.Memorandum is null && Line.SignedKey.Length == 0;
            if (!wasPending && Signed(old) != Signed(now))
                Add(sheet, AgreementEventKind.Corrected, "signed", Signed(old), Signed(now), why);
            if (ListLine.Address(old.Memorandum) != ListLine.Address(now.Memorandum))
                Add(sheet, AgreementEventKind.LinkChanged, "memorandum", old.Memorandum, now.Memorandum);
            if (now.Addendum is not null && ListLine.Address(old.Addendum) != ListLine.Address(now.Addendum))
                Add(sheet, AgreementEventKind.Addendum, "addendum", old.Addendum, now.Addendum);
        }

        Change(sheet, "county", old.County, now.County);
        Change(sheet, "type", old.Type, now.Type);
        if (Line.Model != line.Model)
            Change(sheet, "model", old.SupportType, now.SupportType, why);
        _names.AddRange(line.Spellings.Append(now.Agency).Except(_names));
        Line = sheet.IsPending && WasSigned ? line with { Row = now with { Signed = old.Signed, SignedText = old.SignedText, Memorandum = old.Memorandum, Addendum = old.Addendum } } : line;
        _last = sheet;
    }

    private void Change(AgreementSheet sheet, string field, string? from, string? to, string? why = null)
    {
        if (!string.Equals(from, to, StringComparison.OrdinalIgnoreCase))
            Add(sheet, AgreementEventKind.Corrected, field, from, to, why ?? "same agency, model and signing date");
    }

    private static bool Spelled(string a, string b) =>
        string.Equals(a.Replace('’', '\''), b.Replace('’', '\''), StringComparison.OrdinalIgnoreCase);

    private void Add(AgreementSheet sheet, AgreementEventKind kind, string? field = null, string? from = null, string? to = null, string? why = null) =>
        _events.Add(new(sheet.Date, kind, sheet.File, field, from, to, why));
}
