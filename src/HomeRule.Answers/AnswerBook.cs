using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Atlas;
using HomeRule.Civics;

namespace HomeRule.Answers;

/// <summary>
/// Every question the product answers, over one snapshot. Built once per snapshot (under 100 ms); immutable; all members are pure functions of
/// (snapshot, question, date, language) and safe to call from any number of threads.
/// </summary>
public sealed class AnswerBook
{
    public AnswerBook(Snapshot snapshot)
    {
        Snapshot = snapshot;
        Places = new PlaceDirectory(snapshot);
    }

    public Snapshot Snapshot { get; }

    /// <summary>Search, resolve and list places.</summary>
    public PlaceDirectory Places { get; }

    /// <summary>The report for one place.</summary>
    public Report Report(Government place, DateOnly asOf, Language language) => throw new NotImplementedException();

    /// <summary>Two to four places, play by play.</summary>
    public Result<Comparison> Compare(IReadOnlyList<Government> places, DateOnly asOf, Language language) => throw new NotImplementedException();

    /// <summary>State laws; <paramref name="state"/> is a lower-case code, or null for all.</summary>
    public Result<LawList> Laws(string? state, DateOnly asOf, Language language) => throw new NotImplementedException();

    public PlayList Plays(DateOnly asOf, Language language) => throw new NotImplementedException();

    public Result<PlayDetail> Play(string id, DateOnly asOf, Language language) => throw new NotImplementedException();

    /// <summary>Values for the national map; <paramref name="id"/> is a lever or a play.</summary>
    public Result<MapAnswer> Map(string id, DateOnly asOf, Language language) => throw new NotImplementedException();

    /// <summary>Statements by leaders; null or empty filters leave all.</summary>
    public LeaderList Leaders(string? office, string? state, string? topic, string? text, Language language) => throw new NotImplementedException();

    public TimelineList Timeline(Language language) => throw new NotImplementedException();

    public CorrectionList Corrections(Language language) => throw new NotImplementedException();

    public CoverageList Coverage(DateOnly asOf, Language language) => throw new NotImplementedException();
}
