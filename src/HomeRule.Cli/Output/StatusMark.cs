using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Documents.Reports;

namespace HomeRule.Cli.Output;

/// <summary>A play's status as sign and words.</summary>
internal static class StatusMark
{
    public static Cell Of(PlayStatus status, Language language) => new($"{ReportWords.Mark(status)} {Names.PlayStatus(status, language).Value}", ToneOf(status));

    public static Tone ToneOf(PlayStatus status) => status switch
    {
        PlayStatus.Adopted or PlayStatus.StateLaw => Tone.Good,
        PlayStatus.Open => Tone.Open,
        PlayStatus.Limited => Tone.Half,
        PlayStatus.Closed => Tone.Shut,
        PlayStatus.Unsettled => Tone.Doubt,
        _ => Tone.Quiet,
    };
}
