using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class CandidateMapper
{
    public static CandidateList List(View v) => new()
    {
        Id = v.Text("id"),
        State = v.Text("state"),
        Name = v.Text("name"),
        Date = v.Date("date").First,
        Kind = v.Word<ElectionKind>("kind"),
        AsOf = v.Date("asOf").First,
        IsFinal = Maybe(v, "final"),
        Contests = [.. v.List("contests", Contest).OrderBy(static c => c.Id, StringComparer.Ordinal)],
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };

    private static CandidateContest Contest(View v) => new()
    {
        Id = v.Text("id"),
        Name = v.Text("name"),
        Office = v.TextOrNull("office"),
        Government = v.TextOrNull("government") is { } government ? DivisionId.Parse(government) : null,
        District = v.TextOrNull("district"),
        Seats = v.WholeOrNull("seats"),
        Party = v.TextOrNull("party"),
        IsUnexpiredTerm = v.Is("unexpired", "true"),
        IsCancelled = v.Is("cancelled", "true"),
        IncumbentRuns = Maybe(v, "incumbentRuns"),
        Candidates = v.List("candidates", Candidate),
    };

    private static Candidacy Candidate(View v) => new()
    {
        Name = v.Text("name"),
        Party = v.TextOrNull("party"),
        IsIncumbent = Maybe(v, "incumbent"),
        FiledOn = v.DateOrNull("filedOn")?.First,
        Status = v.Word<CandidacyStatus>("status"),
    };

    private static bool? Maybe(View v, string name) => v.Has(name) ? v.Is(name, "true") : null;
}
