using System.Globalization;
using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using static HomeRule.Atlas.Diffing.DiffWords;

namespace HomeRule.Atlas.Diffing;

/// <summary>Changes of candidate lists.</summary>
internal static class CandidateDiff
{
    public static void Compare(ChangeList changes, AtlasContent before, AtlasContent after) =>
        changes.Entities(before.Candidates, after.Candidates, List, ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Field(s, "asOf", new("day of the list", "el día de la lista"), Day(then.AsOf), Day(now.AsOf));
            changes.Records(then.Contests, now.Contests, c => Contest(now, c), ContentEncoder.Encode, Fields, s.Label, new("contest", "una contienda"));

            void Fields(CandidateContest a, CandidateContest b, Subject contest)
            {
                changes.Field(contest, "candidates", new("list of candidates", "la lista de candidaturas"), Names(a), Names(b));
                changes.Field(contest, "cancelled", new("cancelled", "la cancelación"), Cancelled(a), Cancelled(b));
                changes.Field(contest, "seats", new("number of seats", "el número de escaños"), Plain(a.Seats?.ToString(CultureInfo.InvariantCulture)), Plain(b.Seats?.ToString(CultureInfo.InvariantCulture)));
            }
        });

    private static LocalizedText Names(CandidateContest contest) => contest.Candidates.Count == 0 ? new("nobody", "nadie")
        : new(string.Join(", ", contest.Candidates.Select(static c => c.Name + Status(c.Status).En)), string.Join(", ", contest.Candidates.Select(static c => c.Name + Status(c.Status).In(Language.Es))));

    private static LocalizedText Status(CandidacyStatus status) => status switch
    {
        CandidacyStatus.Withdrawn => new(" (withdrawn)", " (se retiró)"),
        CandidacyStatus.Disqualified => new(" (taken off)", " (descalificado)"),
        CandidacyStatus.WriteIn => new(" (write-in)", " (por escrito)"),
        _ => new("", ""),
    };

    private static LocalizedText? Cancelled(CandidateContest contest) => contest.IsCancelled ? new("yes", "sí") : null;

    private static LocalizedText? Day(DateOnly day) => Plain(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static Subject List(CandidateList list) =>
        new("candidates", list.Id, new($"candidate list {list.Id}", $"la lista de candidaturas {list.Id}"), new(list.Name)) { State = list.State };

    private static Subject Contest(CandidateList list, CandidateContest contest) =>
        new("contest", contest.Id, new($"contest {contest.Id} of {list.Id}", $"la contienda {contest.Id} de {list.Id}"), new(contest.Name)) { State = list.State };
}
