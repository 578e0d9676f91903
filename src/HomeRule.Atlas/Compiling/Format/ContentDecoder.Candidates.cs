using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    private CandidateList ReadCandidateList() => new()
    {
        Id = _in.Text(),
        State = _in.Text(),
        Name = _in.Text(),
        Date = _in.DayOrNull() ?? throw BinaryIn.Broken(),
        Kind = (ElectionKind)_in.Word(Members.ElectionKind),
        AsOf = _in.DayOrNull() ?? throw BinaryIn.Broken(),
        IsFinal = ReadMaybe(),
        Contests = _in.List(ReadCandidateContest),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };

    private CandidateContest ReadCandidateContest() => new()
    {
        Id = _in.Text(),
        Name = _in.Text(),
        Office = _in.TextOrNull(),
        Government = _in.DivisionOrNull(),
        District = _in.TextOrNull(),
        Seats = _in.NumberOrNull(),
        Party = _in.TextOrNull(),
        IsUnexpiredTerm = _in.Bool(),
        IsCancelled = _in.Bool(),
        IncumbentRuns = ReadMaybe(),
        Candidates = _in.List(ReadCandidacy),
    };

    private Candidacy ReadCandidacy() => new()
    {
        Name = _in.Text(),
        Party = _in.TextOrNull(),
        IsIncumbent = ReadMaybe(),
        FiledOn = _in.DayOrNull(),
        Status = (CandidacyStatus)_in.Word(Members.CandidacyStatus),
    };

    private bool? ReadMaybe() => _in.WordOrNull(2) is { } value ? value == 1 : null;
}
