using System.Globalization;
using System.Text;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Documents.Reports;

namespace HomeRule.Documents.Runways;

/// <summary>The parts of a written plan in their order.</summary>
internal static class RunwaySheet
{
    public static string Write(RunwayPlan plan, IRunwayHand hand)
    {
        var text = new StringBuilder(8_192);
        var words = RunwayWords.In(plan.Language);
        var report = ReportWords.In(plan.Language);
        hand.Title(text, words.Title(plan));
        hand.Paragraph(text, plan.Lead);
        hand.Paragraph(text, $"{words.NotAdvice} {Capital(report.AsOf(HumanDate.Write(plan.Seat.AsOf, plan.Language)))}. {report.Edition(plan.Seat.Snapshot.Hash[..Math.Min(12, plan.Seat.Snapshot.Hash.Length)], HumanDate.Write(plan.Seat.Snapshot.Edition, plan.Language))}.");
        Windows(text, plan, hand);
        if (plan.Dated.Count > 0)
        {
            hand.Heading(text, words.InTime);
            if (plan.ClockNote is { } clock)
                hand.Paragraph(text, clock);
            foreach (var entry in plan.Dated)
                Entry(text, plan, entry, hand);
        }

        if (plan.Undated.Count > 0)
        {
            hand.Heading(text, words.WithoutDay);
            hand.Paragraph(text, words.WithoutDayIntro);
            foreach (var entry in plan.Undated)
                Entry(text, plan, entry, hand);
        }

        if (plan.IsElected)
            Gaps(text, plan, hand, words);
        Help(text, plan, hand, words);
        Sources(text, plan, hand, report);
        return text.ToString();
    }

    private static void Windows(StringBuilder text, RunwayPlan plan, IRunwayHand hand)
    {
        if (plan.Windows.Count <= (plan.Window is null ? 0 : 1))
            return;
        var words = RunwayWords.In(plan.Language);
        hand.Heading(text, plan.Language == Language.Es ? "Otros plazos" : "Other windows");
        foreach (var other in plan.Windows.Where(w => w.Id != plan.Window?.Id))
            hand.Item(text, $"{other.Title.Value}: {words.Day(other.Closes.Date, other.Closes.Clock)} ({other.Id})", isBox: false, words.Condition(other.Condition) is { } only ? [only] : []);
    }

    private static void Entry(StringBuilder text, RunwayPlan plan, RunwayEntry entry, IRunwayHand hand)
    {
        var words = RunwayWords.In(plan.Language);
        var when = entry.Date is { } day ? words.Day(day, entry.Clock) + ": " : "";
        var means = entry.Means is { } meant && entry.Date is not null ? $" ({words.Means(meant)})" : "";
        var timing = words.Timing(entry.Timing) is { Length: > 0 } word ? $" [{word}]" : "";
        hand.Item(text, when + entry.Title.Value + means + timing, isBox: true, Below());

        IEnumerable<string> Below()
        {
            if (entry.Words is { } said)
                yield return said.Value;
            yield return $"{words.RestsOn(entry)} {RunwayCalendar.Sure(entry, plan.Language)}{string.Concat(entry.Sources.Select(static n => string.Create(CultureInfo.InvariantCulture, $" [{n}]")))}";
            if (entry.Confidence == Confidence.Unverified)
                yield return words.Unverified;
            if (entry is { Timing: RunwayTiming.Past, Kind: RunwayEntryKind.Step })
                yield return words.PastStep;
            if (entry.Kind == RunwayEntryKind.Closes && words.Receipt(plan.Window!.Receipt) is { } receipt)
                yield return receipt;
        }
    }

    private static void Gaps(StringBuilder text, RunwayPlan plan, IRunwayHand hand, RunwayWords words)
    {
        if (plan.Undated.Count == 0 && !plan.Dated.Any(static e => e.Kind == RunwayEntryKind.Step))
            hand.Paragraph(text, words.NothingKnown);
        if (plan.Missing.Count > 0)
        {
            hand.Heading(text, words.NotLookedUp);
            foreach (var kind in plan.Missing)
                hand.Item(text, words.Missing(kind), isBox: false, []);
            text.Append('\n');
            hand.Paragraph(text, words.AskWhom(plan.Whom));
        }

        hand.Heading(text, words.AskTitle);
        if (plan.FilesWith is { } files)
            hand.Item(text, words.TakesFiling(files), isBox: false, []);
        if (plan.Ask is { } ask)
            hand.Item(text, words.AnswersFor(ask), isBox: false, plan.AskUrl is { } url ? [url] : []);
        if (plan is { FilesWith: null, Ask: null })
            hand.Item(text, words.AskWhom(plan.Whom), isBox: false, []);
    }

    private static void Help(StringBuilder text, RunwayPlan plan, IRunwayHand hand, RunwayWords words)
    {
        if (plan.Helpers.Count == 0 || !plan.IsElected)
            return;
        hand.Heading(text, words.HelpTitle);
        if (plan.HelpersNote is { } note)
            hand.Paragraph(text, note);
        foreach (var one in plan.Helpers)
            hand.Item(text, $"{one.Name} ({one.AffiliationName.Value}): {one.Offers.Value}", isBox: false, one.Addresses.FirstOrDefault(static a => a is { Verified: true, Kind: "web" }) is { } web ? [web.Value] : []);
    }

    private static void Sources(StringBuilder text, RunwayPlan plan, IRunwayHand hand, ReportWords report)
    {
        if (plan.Sources is not { Count: > 0 } sources)
            return;
        hand.Heading(text, report.Sources);
        foreach (SourceAnswer source in sources)
            hand.Source(text, source.Number, source.Label, source.Url);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
