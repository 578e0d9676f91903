using System.Text;
using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;
using HomeRule.Civics;

namespace HomeRule.Atlas.Importing;

/// <summary>Rows → files, one after the other. One instance for one plan.</summary>
internal sealed class ImportPlanner(ImportRequest request, AtlasContent content, Func<string, byte[]?> read)
{
    private readonly PlaceFiles _places = new(read);
    private readonly SortedDictionary<string, byte[]> _officials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Row, string Text)> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _adoptions = content.Places.SelectMany(static p => p.Adoptions.Select(a => (a.Id, Place: p.Id))).ToDictionary(static a => a.Id, static a => a.Place, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _officialPaths = content.Officials.ToDictionary(static o => o.Id, static o => OfficialSchema.Kind.PathOf(o.Id, o.Division.State), StringComparer.Ordinal);
    private readonly HashSet<string> _plays = [.. content.Plays.Select(static p => p.Id)];
    private readonly Dictionary<string, Result<ImportPlace>> _resolved = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<int, string>> _added = [];
    private readonly List<KeyValuePair<int, string>> _present = [];
    private readonly List<ImportFault> _faults = [];
    private readonly List<ImportFault> _warnings = [];

    public ImportPlan Run(CancellationToken cancellation)
    {
        foreach (var row in request.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            var check = new RowCheck(row, request);
            Take(check);
            _faults.AddRange(check.Faults);
            if (check.Faults.Count == 0)
                _warnings.AddRange(check.Warnings);
        }

        return new ImportPlan
        {
            Files = [.. _officials.Concat(_places.Changed)],
            Added = _added,
            Present = _present,
            Faults = _faults,
            Warnings = _warnings,
        };
    }

    private void Take(RowCheck check)
    {
        if (!check.HasRequired())
            return;
        if (!Place(check.Row.Text("place")!).TryGet(out var place, out var problem))
        {
            check.Fault("place", problem.Message);
            return;
        }

        if (request.Kind == ImportKind.Policies && place.Kind is null)
        {
            check.Fault("place", $"{place.Name} has no file for policies. Name the city, the county, the state or the school district.");
            return;
        }

        var map = request.Kind == ImportKind.Officials ? OfficialRow.Read(check, place, Unknown) : PolicyRow.Read(check, place, Unknown);
        if (check.Faults.Count > 0)
            return;
        var id = map.Text("id")!;
        var text = Canonical.Write(map);
        if (_own.TryGetValue(id, out var earlier))
        {
            check.Fault(null, earlier.Text == text
                ? $"It says the same as row {earlier.Row}. Take one of them out."
                : $"Its id {id} is that of row {earlier.Row}. {(request.Kind == ImportKind.Officials ? "Tell the seats apart in seat, or" : "Merge them, or")} give this row an id of its own in the column id.");
            return;
        }

        _own.Add(id, (check.Row.Number, text));
        if (request.Kind == ImportKind.Officials)
            Official(check, place, id, text);
        else
            Adoption(check, place, id, map, text);
    }

    private void Official(RowCheck check, ImportPlace place, string id, string text)
    {
        var path = OfficialSchema.Kind.PathOf(id, place.Division.State);
        var bytes = Encoding.UTF8.GetBytes(text);
        if (!_officialPaths.TryGetValue(id, out var known))
        {
            _officials.Add(path, bytes);
            _added.Add(new(check.Row.Number, id));
        }
        else if (known == path && read(path) is { } there && there.AsSpan().SequenceEqual(bytes))
        {
            _present.Add(new(check.Row.Number, id));
        }
        else
        {
            check.Fault(null, $"{known} is there and says something else. Change that file by hand, or give the row an id of its own in the column id; nothing is overwritten.");
        }
    }

    private void Adoption(RowCheck check, ImportPlace place, string id, AtlasMap map, string text)
    {
        if (_places.DivisionOf(place) != place.Division.Value)
        {
            check.Fault("place", $"The file {place.Id} is of another place ({_places.DivisionOf(place)}). Add the file of {place.Name} by hand first.");
            return;
        }

        var existing = _places.Adoptions(place).ToList();
        if (_adoptions.TryGetValue(id, out var owner))
        {
            if (existing.Find(a => a.Text("id") == id) is { } same && Canonical.Write(same) == text)
                _present.Add(new(check.Row.Number, id));
            else
                check.Fault(null, $"The id {id} is taken by another record of {owner}. Change that record by hand, or give the row an id of its own in the column id; nothing is overwritten.");
            return;
        }

        if (existing.Find(a => a.Text("play") == map.Text("play") && string.Equals(a.Text("citation"), map.Text("citation"), StringComparison.OrdinalIgnoreCase)) is { } twin)
        {
            check.Fault("citation", $"{place.Name} has this play with this citation on record already, as {twin.Text("id")}. Change that record by hand.");
            return;
        }

        _places.Add(place, map);
        _added.Add(new(check.Row.Number, id));
    }

    private Result<ImportPlace> Place(string text)
    {
        if (!_resolved.TryGetValue(text, out var place))
            _resolved.Add(text, place = request.Resolve(text).Map(Known));
        return place;
    }

    /// <summary>Under the id of its file, where this atlas has one that the snapshot does not know.</summary>
    private ImportPlace Known(ImportPlace place) =>
        content.Places.FirstOrDefault(p => p.Division == place.Division && p.Kind == place.Kind) is { } record ? place with { Id = record.Id } : place;

    /// <summary>What to say of an id that points nowhere; null when it exists. Rows point to plays alone.</summary>
    private string? Unknown(string folder, string id) => folder != "plays" || _plays.Contains(id) ? null
        : $"There is no play {id}.{Near.Hint(id, _plays)} See: homerule plays";
}
