using HomeRule.Answers.Reports;

namespace HomeRule.Site.Pages.Places;

/// <summary>A step arranged for the page.</summary>
internal static class StepView
{
    /// <summary>The sentence around the name of its play, which carries the link; without one the whole sentence does.</summary>
    public static (string Before, string Title, string After) Split(NextStep step)
    {
        var sentence = step.Sentence.Value;
        if (step.PlayTitle is not { } play || sentence.IndexOf($"\"{play.Value}\"", StringComparison.Ordinal) is var at && at < 0)
            return ("", sentence, "");
        return (sentence[..at], play.Value, sentence[(at + play.Value.Length + 2)..]);
    }
}
