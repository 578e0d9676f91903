using System.Globalization;
using System.Text.Json;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.Elections;

/// <summary>
/// Reads elections of the Open Civic Data draft: objects told apart by their ids (<c>ocd-election/…</c>, <c>ocd-contest/…</c>, <c>ocd-candidacy/…</c>), inside
/// each other or side by side, as one document or one a line. Source: https://github.com/opencivicdata/docs.opencivicdata.org (proposals/drafts/elections.rst).
/// One instance for one file.
/// </summary>
internal sealed class OcdElections
{
    /// <summary>Largest file, in bytes, inclusive.</summary>
    public const int MostBytes = 256 << 20;

    private const int MostDepth = 32;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MostDepth, AllowDuplicateProperties = false };

    private readonly string _file;
    private readonly Dictionary<string, JsonElement> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly List<ReadFault> _faults = [];
    private readonly RejectTally _leftOut = new();

    private OcdElections(string file) => _file = file;

    /// <summary>Codes: <c>ocd.json</c>, <c>ocd.encoding</c>, <c>ocd.too-long</c>, <c>ocd.duplicate</c>, <c>ocd.election</c>.</summary>
    public static Result<CandidateReading> Read(Stream stream, string file, CancellationToken stop)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int got; (got = stream.Read(buffer)) > 0;)
        {
            stop.ThrowIfCancellationRequested();
            all.Write(buffer, 0, got);
            if (all.Length > MostBytes)
                return new Problem("ocd.too-long", string.Create(CultureInfo.InvariantCulture, $"{file} has more than {MostBytes} bytes. Cut it into parts."));
        }

        var bytes = all.GetBuffer().AsMemory(0, (int)all.Length);
        if (bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        if (!System.Text.Unicode.Utf8.IsValid(bytes.Span) || bytes.Span.Contains((byte)0))
            return new Problem("ocd.encoding", $"{file} is not text in UTF-8. Save it as UTF-8.");
        var reader = new OcdElections(file);
        var documents = new List<JsonDocument>();
        try
        {
            return reader.Parse(bytes, documents) is { } problem ? problem : reader.Assemble();
        }
        finally
        {
            documents.ForEach(static d => d.Dispose());
        }
    }

    /// <summary>The whole file, or else each of its lines.</summary>
    private Problem? Parse(ReadOnlyMemory<byte> bytes, List<JsonDocument> documents)
    {
        try
        {
            documents.Add(JsonDocument.Parse(bytes, Strict));
        }
        catch (JsonException whole)
        {
            var line = 0;
            foreach (var range in bytes.Span.Split((byte)'\n'))
            {
                line++;
                var text = bytes[range];
                if (text.Span.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0)
                    continue;
                try
                {
                    documents.Add(JsonDocument.Parse(text, Strict));
                }
                catch (JsonException)
                {
                    return new Problem("ocd.json", string.Create(CultureInfo.InvariantCulture,
                        $"{_file}, line {(documents.Count > 0 ? line : (whole.LineNumber ?? 0) + 1)}: this is no JSON that can be read (cut short, nested too deep, or a key twice). Export it again."));
                }
            }
        }

        if (documents.Count == 0)
            return new Problem("ocd.json", $"{_file} is empty. Export it again.");
        foreach (var document in documents)
        {
            if (Gather(document.RootElement, null) is { } problem)
                return problem;
        }

        return null;
    }

    /// <summary>Every object with an id of ours, and what it stands in.</summary>
    private Problem? Gather(JsonElement element, string? parent)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(i => Gather(i, parent)).FirstOrDefault(static p => p is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        var id = Text(element, "id");
        var own = id is not null && id.StartsWith("ocd-", StringComparison.Ordinal) && !id.StartsWith("ocd-division/", StringComparison.Ordinal);
        // A reference can repeat the id and the name of what it points to; the fuller object counts.
        if (own && element.EnumerateObject().Count() > 2)
        {
            if (!_objects.TryAdd(id!, element))
                return new Problem("ocd.duplicate", $"{_file}: two objects have the id {Clip(id!)}. Give each an id of its own.");
            _order.Add(id!);
            if (parent is not null)
                _parents[id!] = parent;
        }
        else if (own)
        {
            _objects.TryAdd(id!, element);
        }

        if (own && element.TryGetProperty("candidacies", out var candidacies) && candidacies.ValueKind == JsonValueKind.Array)
            _listed.Add(id!);
        return element.EnumerateObject().Select(p => Gather(p.Value, own ? id : parent)).FirstOrDefault(static p => p is not null);
    }

    private Result<CandidateReading> Assemble()
    {
        var elections = Ids("ocd-election/").ToList();
        if (elections.Count == 0)
            return new Problem("ocd.election", $"{_file} has no object whose id starts with ocd-election/. Check the file, or name its form with --format.");
        var candidacies = Ids("ocd-candidacy/").ToLookup(ContestOf);
        foreach (var lost in candidacies[null])
            _faults.Add(new ReadFault(Where(lost), "It names no contest of the file (contest_id). Correct the id or add the contest."));
        var read = new List<ReadElection>();
        var contests = Ids("ocd-contest/").ToLookup(c => Reference(c, "election_id", "ocd-election/"));
        foreach (var lost in contests[null])
            _faults.Add(new ReadFault(Where(lost), "It names no election of the file (election_id). Correct the id or add the election."));
        foreach (var id in elections)
        {
            var election = _objects[id];
            if (Text(election, "date") is not { } written || ElectionWords.Day(written) is not { } date)
                return new Problem("ocd.election", $"{Where(id)}: date '{Clip(Text(election, "date") ?? "")}' is no day of the calendar. Write it as in 2026-11-03.");
            var name = ElectionWords.Line(Text(election, "name")) ?? string.Create(CultureInfo.InvariantCulture, $"Election of {date:yyyy-MM-dd}");
            read.Add(new ReadElection
            {
                Name = name,
                Date = date,
                Kind = ElectionWords.Kind(name),
                State = DivisionId.TryParse(Text(election, "division_id")?.TrimEnd('/').ToLowerInvariant(), out var division) ? division.State : null,
                Contests = [.. contests[id].Select(c => Contest(c, [.. candidacies[c]])).OfType<ReadContest>()],
            });
        }

        return new CandidateReading
        {
            File = _file,
            Read = _order.Count,
            Elections = read,
            Faults = _faults,
            LeftOut = _leftOut.Rejects,
            AsOf = elections.Select(e => Text(_objects[e], "updated_at")).OfType<string>().Select(ElectionWords.Day).Max(),
            Url = elections.Select(e => Url(_objects[e])).FirstOrDefault(static u => u is not null),
        };
    }

    private ReadContest? Contest(string id, string[] candidacies)
    {
        var contest = _objects[id];
        if (candidacies.Length == 0 && !_listed.Contains(id))
        {
            if (contest.TryGetProperty("posts", out _) || contest.TryGetProperty("post_ids", out _) || contest.TryGetProperty("number_elected", out _))
                _leftOut.Add("contest.no-candidacies", "The contest has no list of candidacies, so whether anybody filed is not said.", Where(id));
            else
                _leftOut.Add("contest.other", "A contest of parties, a measure or a vote on keeping a judge: nobody files for it.");
            return null;
        }

        var count = _faults.Count;
        int? seats = null;
        if (contest.TryGetProperty("number_elected", out var number) && number.ValueKind != JsonValueKind.Null)
        {
            if (number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var elected) && elected is >= 1 and <= 500)
                seats = elected;
            else
                _faults.Add(new ReadFault(Where(id), "number_elected is no number of seats. Write a whole number from 1."));
        }

        var people = candidacies.Select(Candidate).OfType<Candidacy>().ToList();
        if (_faults.Count > count)
            return null;
        return new ReadContest
        {
            Where = Where(id),
            Name = ElectionWords.Line(Text(contest, "name")) ?? id,
            Offices = [.. Posts(contest).SelectMany(p => new[] { Text(p, "role"), Text(p, "label") }).Select(ElectionWords.Line).OfType<string>()],
            Division = Text(contest, "division_id")?.TrimEnd('/').ToLowerInvariant(),
            Seats = seats,
            Party = Party(contest, id),
            IsUnexpiredTerm = contest.TryGetProperty("is_unexpired_term", out var unexpired) && unexpired.ValueKind == JsonValueKind.True,
            Candidates = people,
        };
    }

    private Candidacy? Candidate(string id)
    {
        var candidacy = _objects[id];
        var count = _faults.Count;
        if (ElectionWords.Line(Text(candidacy, "ballot_name") ?? Text(candidacy, "candidate_name")) is not { } name)
            _faults.Add(new ReadFault(Where(id), "It has no ballot_name. Add one."));
        else if (Text(candidacy, "filed_date") is { Length: > 0 } written && ElectionWords.Day(written) is null)
            _faults.Add(new ReadFault(Where(id), $"filed_date '{Clip(written)}' is no day of the calendar. Write it as in 2026-03-10."));
        else if (Text(candidacy, "registration_status") is { Length: > 0 } word && ElectionWords.Status(word) is null)
            _faults.Add(new ReadFault(Where(id), $"registration_status '{Clip(word)}' is none of filed, qualified, withdrawn and write-in. Correct it."));
        else
            return new Candidacy
            {
                Name = name,
                Party = Party(candidacy, id),
                IsIncumbent = candidacy.TryGetProperty("is_incumbent", out var incumbent) ? incumbent.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null } : null,
                FiledOn = Text(candidacy, "filed_date") is { Length: > 0 } filed ? ElectionWords.Day(filed) : null,
                Status = Text(candidacy, "registration_status") is { Length: > 0 } status ? ElectionWords.Status(status)!.Value : CandidacyStatus.Filed,
            };
        return _faults.Count > count ? null : throw new InvalidOperationException("A candidacy is neither good nor bad.");
    }

    /// <summary>The party inside the object, or the one that it points to.</summary>
    private string? Party(JsonElement element, string id)
    {
        if (element.TryGetProperty("party", out var party) && party.ValueKind == JsonValueKind.Object)
            return ElectionWords.Line(Text(party, "name"));
        if (Text(element, "party_id") is not { Length: > 0 } reference)
            return element.TryGetProperty("party", out party) && party.ValueKind == JsonValueKind.String ? ElectionWords.Line(party.GetString()) : null;
        if (_objects.TryGetValue(reference, out var found))
            return ElectionWords.Line(Text(found, "name"));
        _faults.Add(new ReadFault(Where(id), $"party_id names {Clip(reference)}, which the file does not have. Correct the id or add the party."));
        return null;
    }

    private IEnumerable<JsonElement> Posts(JsonElement contest)
    {
        foreach (var list in new[] { "posts", "post_ids" })
        {
            if (!contest.TryGetProperty(list, out var posts) || posts.ValueKind != JsonValueKind.Array)
                continue;
            foreach (var post in posts.EnumerateArray())
            {
                var id = post.ValueKind == JsonValueKind.String ? post.GetString() : Text(post, "post_id") ?? Text(post, "id");
                if (id is not null && _objects.TryGetValue(id, out var found))
                    yield return found;
                else if (post.ValueKind == JsonValueKind.Object)
                    yield return post;
            }
        }
    }

    private string? ContestOf(string candidacy) => Reference(candidacy, "contest_id", "ocd-contest/");

    /// <summary>What an object points to or stands in; null when the file does not have it.</summary>
    private string? Reference(string id, string field, string prefix)
    {
        var named = Text(_objects[id], field);
        for (var parent = _parents.GetValueOrDefault(id); named is null && parent is not null; parent = _parents.GetValueOrDefault(parent))
            named = parent.StartsWith(prefix, StringComparison.Ordinal) ? parent : null;
        return named is not null && _objects.ContainsKey(named) ? named : null;
    }

    private IEnumerable<string> Ids(string prefix) => _order.Where(i => i.StartsWith(prefix, StringComparison.Ordinal));

    private string Where(string id) => $"{_file}, {Clip(id)}";

    private static string? Url(JsonElement election) =>
        election.TryGetProperty("sources", out var sources) && sources.ValueKind == JsonValueKind.Array
            ? sources.EnumerateArray().Select(static s => Text(s, "url")).FirstOrDefault(static u => u is not null && u.StartsWith("https://", StringComparison.Ordinal))
            : null;

    /// <summary>Null when the field is missing or no text; half a character is no text.</summary>
    private static string? Text(JsonElement element, string field)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Clip(string text) => text.Length > 80 ? text[..80] + "…" : text;
}
