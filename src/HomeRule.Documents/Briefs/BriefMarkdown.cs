using System.Globalization;
using System.Text;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Documents.Reports;
using static HomeRule.Documents.Reports.MarkdownText;

namespace HomeRule.Documents.Briefs;

/// <summary>A brief as Markdown: what the two printed sides say, without pictures. Pure; thread-safe.</summary>
public static class BriefMarkdown
{
    public static string Write(Brief brief)
    {
        var (report, text) = (brief.Report, new StringBuilder(8_192));
        var (words, own) = (ReportWords.In(report.Language), BriefWords.In(report.Language));
        text.Append("# ").Append(Escape(report.Place.FullName)).Append("\n\n");
        text.Append('*').Append(Escape($"{report.Place.KindName.Value} · {words.AsOf(HumanDate.Write(PartialDate.From(report.AsOf), report.Language))} · {words.Edition(report.Snapshot.Hash[..12], HumanDate.Write(PartialDate.From(report.Snapshot.Edition), report.Language))}")).Append("*\n\n");
        text.Append(Escape(report.Lead.Value)).Append("\n\n");
        text.Append(string.Join(" · ", brief.Tally.Select(static t => string.Create(CultureInfo.InvariantCulture, $"{ReportWords.Mark(t.Status)} **{t.Count}** {Escape(t.Name.Value)}")))).Append("\n\n");
        Offices(text, brief, words, own);
        Records(text, brief, words, own);
        Sections(text, brief, own);
        text.Append("## ").Append(own.NotChecked).Append("\n\n");
        foreach (var sentence in brief.NotChecked)
            text.Append("- ").Append(Escape(sentence.Value)).Append('\n');
        text.Append("\n> ").Append(Escape(report.Notice.Value)).Append("\n\n");
        if (brief.Address is { } address)
            text.Append(own.Page).Append(": <").Append(address).Append(">\n\n");
        text.Append("## ").Append(own.Sources).Append("\n\n");
        foreach (var source in brief.Sources)
            text.Append(CultureInfo.InvariantCulture, $"- \\[{source.Number}\\] ").Append(ReportMarkdown.Source(source, words, report.Language)).Append('\n');
        More(text, brief.MoreSources, own);
        return text.ToString();
    }

    private static void Offices(StringBuilder text, Brief brief, ReportWords words, BriefWords own)
    {
        text.Append("## ").Append(words.WhoDecides).Append("\n\n");
        Header(text, words.Office, words.Decides, words.Holder, words.NextElection);
        foreach (var office in brief.Offices)
            Row(text, Escape($"{office.Title.Value}, {office.Government}"), Escape(office.Decides.Value), Escape(office.Holder.Value), Escape(office.NextElection.Value));
        text.Append('\n');
        More(text, brief.MoreOffices, own);
    }

    private static void Records(StringBuilder text, Brief brief, ReportWords words, BriefWords own)
    {
        text.Append("## ").Append(words.InForce).Append("\n\n");
        foreach (var record in brief.Records)
            text.Append("- ").Append(record.When.Length == 0 ? own.NoDate : record.When).Append(": **").Append(Escape(record.Title.Value)).Append("** · ").Append(record.Kind).Append(" · ").Append(Escape(record.Detail)).Append(Cited([.. brief.Printed(record.Sources)])).Append('\n');
        More(text, brief.MoreRecords, own);
        foreach (var note in brief.RecordNotes)
            text.Append('\n').Append(Escape(note.Value)).Append('\n');
        text.Append('\n');
    }

    private static void Sections(StringBuilder text, Brief brief, BriefWords own)
    {
        text.Append("## ").Append(own.OpenHere).Append("\n\n");
        foreach (var section in brief.Sections)
        {
            text.Append("### ").Append(ReportWords.Mark(section.Mark)).Append(' ').Append(Escape(section.Heading)).Append(CultureInfo.InvariantCulture, $" ({section.Count})\n\n");
            foreach (var group in section.Groups)
            {
                if (group.Heading is { } heading)
                    text.Append("**").Append(Escape(heading.Value)).Append("**").Append(Cited([.. brief.Printed(group.Sources)])).Append("\n\n");
                foreach (var play in group.Plays)
                    text.Append("- ").Append(Escape(BriefSections.Line(play))).Append('\n');
                text.Append('\n');
            }
        }

        More(text, brief.MorePlays, own);
    }

    private static void More(StringBuilder text, int count, BriefWords own)
    {
        if (count > 0)
            text.Append('\n').Append(own.MoreOnPage(count)).Append("\n\n");
    }
}
