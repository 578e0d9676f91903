using HomeRule.Answers.Agreements;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Documents.Reports;

namespace HomeRule.Cli.Output;

/// <summary>The 287(g) agreements of one place as text.</summary>
internal sealed class AgreementPage(Language language)
{
    private readonly ReportWords _words = ReportWords.In(language);

    public void Write(PlaceAgreementsAnswer answer, Page page)
    {
        page.Title($"{_words.Agreements}: {answer.Place.FullName}", $"{_words.AsOf(HumanDate.Write(answer.AsOf, language))} · {_words.Edition(answer.Snapshot.Hash[..12], HumanDate.Write(answer.Snapshot.Edition, language))}");
        page.Paragraph(answer.Lists.Sentence.Value);
        page.List([.. answer.Agreements.Select(a => AgreementLines.Of(a, language, whole: true)).Select(static l => new Entry("•", l.Title, l.Status + Page.Cited(l.Sources), [.. l.Lines]))]);
        if (answer.StateAgencies.Count > 0)
        {
            page.Heading(_words.StateAgencies);
            page.List([.. answer.StateAgencies.Select(r => new Entry("•", r.Agency.Name, $"{r.ModelName.Value}, {r.StatusName.Value}{(r.Signed is { } day ? ", " + HumanDate.Write(day, language) : "")}"))]);
        }

        if (answer.Records.Count > 0)
        {
            page.Heading(_words.AtlasRecords);
            page.List([.. answer.Records.Select(r => new Entry("•", r.Date is { } date ? $"{HumanDate.Write(date, language)}, {r.Title.Value}" : r.Title.Value, $"{r.Government.Name} · {r.StatusText.Value}{Page.Cited(r.Sources)}"))]);
        }

        page.Sources(answer.Sources, language);
    }

    /// <summary>The same inside a report, in short.</summary>
    public static void WriteShort(Answers.Reports.Report report, Page page, ReportWords words)
    {
        page.Subheading(words.Agreements);
        page.Paragraph(report.AgreementLists.Sentence.Value);
        page.List([.. report.ListedAgreements.Select(a => AgreementLines.Of(a, report.Language, whole: false)).Select(static l => new Entry("•", l.Title, l.Status + Page.Cited(l.Sources), [.. l.Lines]))]);
        if (report.StateAgencyAgreements.Count > 0)
            page.Paragraph($"{words.StateAgencies}: {string.Join("; ", report.StateAgencyAgreements.Select(static r => $"{r.Agency.Name} ({r.ModelName.Value}, {r.StatusName.Value})"))}.", Tone.Quiet);
    }
}
