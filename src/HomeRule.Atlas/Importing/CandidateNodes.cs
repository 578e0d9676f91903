using System.Globalization;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Importing;

/// <summary>A candidate list as the nodes of its file; what is not known is left out. Pure.</summary>
internal static class CandidateNodes
{
    public static AtlasMap List(CandidateList list) => new(
    [
        .. Text("id", list.Id),
        .. Text("state", list.State),
        .. Text("name", list.Name),
        .. Day("date", list.Date),
        .. Text("kind", EnumWords<ElectionKind>.Word(list.Kind)),
        .. Day("asOf", list.AsOf),
        .. Flag("final", list.IsFinal),
        new("contests", new AtlasList([.. list.Contests.Select(Contest)])),
        .. Text("confidence", EnumWords<Confidence>.Word(list.Confidence)),
        new("sources", new AtlasList([.. list.Sources.Select(Source)])),
    ]);

    public static AtlasMap Contest(CandidateContest contest) => new(
    [
        .. Text("id", contest.Id),
        .. Text("name", contest.Name),
        .. Text("office", contest.Office),
        .. Text("government", contest.Government?.Value),
        .. Text("district", contest.District),
        .. contest.Seats is { } seats ? new[] { new AtlasEntry("seats", new AtlasScalar(seats.ToString(CultureInfo.InvariantCulture), AtlasScalarKind.Number)) } : [],
        .. Text("party", contest.Party),
        .. Flag("unexpired", contest.IsUnexpiredTerm ? true : null),
        .. Flag("cancelled", contest.IsCancelled ? true : null),
        .. Flag("incumbentRuns", contest.IncumbentRuns),
        new("candidates", new AtlasList([.. contest.Candidates.Select(Candidate)])),
    ]);

    private static AtlasMap Candidate(Candidacy candidacy) => new(
    [
        .. Text("name", candidacy.Name),
        .. Text("party", candidacy.Party),
        .. Flag("incumbent", candidacy.IsIncumbent),
        .. Day("filedOn", candidacy.FiledOn),
        .. Text("status", EnumWords<CandidacyStatus>.Word(candidacy.Status)),
    ]);

    private static AtlasMap Source(Source source) => new(
    [
        .. Text("kind", EnumWords<SourceKind>.Word(source.Kind)),
        .. Text("ref", source.Ref),
        .. Text("cite", source.Cite),
        .. Text("url", source.Url),
        .. Text("note", source.Note),
        .. Text("checked", source.Checked?.ToString()),
        .. Text("confidence", EnumWords<Confidence>.Word(source.Confidence)),
    ]);

    private static IEnumerable<AtlasEntry> Text(string name, string? value) => value is null ? [] : [new AtlasEntry(name, new AtlasScalar(value))];

    private static IEnumerable<AtlasEntry> Day(string name, DateOnly? day) => Text(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static IEnumerable<AtlasEntry> Flag(string name, bool? value) => value is { } known ? [new AtlasEntry(name, new AtlasScalar(known ? "true" : "false", AtlasScalarKind.Bool))] : [];
}
