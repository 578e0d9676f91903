using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Documents.Reports;

namespace HomeRule.Documents.Briefs;

/// <summary>A source in one short line.</summary>
internal static class BriefSource
{
    /// <summary>Label, then the day it was checked or how sure it is.</summary>
    public static string Text(SourceAnswer source, Language language)
    {
        var words = ReportWords.In(language);
        return source.Checked is { } day ? $"{source.Label} ({words.AsOf(HumanDate.Write(day, language))})" : $"{source.Label} ({words.Confidence(source.Confidence)})";
    }
}
