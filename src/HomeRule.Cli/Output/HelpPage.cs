using HomeRule.Answers;
using HomeRule.Answers.Help;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Documents.Reports;

namespace HomeRule.Cli.Output;

/// <summary>Where to complain, report or find help, as text. Addresses that nobody verified are not shown.</summary>
internal sealed class HelpPage(Language language)
{
    private readonly ReportWords _words = ReportWords.In(language);

    public void Write(HelpAnswer help, Page page)
    {
        page.Title(help.StateName is { } state ? Pick($"Help in {state}", $"Ayuda en {state}") : Pick("Who helps", "Quién ayuda"), _words.Edition(help.Snapshot.Hash[..12], HumanDate.Write(help.Snapshot.Edition, language)));
        page.Paragraph(help.Emergency.Value, Tone.Strong);
        foreach (var line in help.Before)
            page.Paragraph(line.Value);
        Bodies(Pick("In this state", "En este estado"), help.Bodies, page);
        Bodies(Pick("In the whole country", "En todo el país"), help.National, page);
        if (help.Organisations.Count > 0)
        {
            page.Heading(Pick("To run, to serve or to learn how", "Para postularse, servir o aprender cómo"));
            page.Paragraph(help.Listing.Value);
            page.List([.. help.Organisations.Select(o => new Entry("•", $"{o.Name} ({o.AffiliationName})", o.Offers.Value + Page.Cited(o.Sources), [.. Lines(o.AffiliationNote, o.Addresses, o.Look)]))]);
        }

        page.Sources(help.Sources, language);
    }

    private static void Bodies(string heading, IReadOnlyList<HelpBodyAnswer> bodies, Page page)
    {
        if (bodies.Count == 0)
            return;
        page.Heading(heading);
        foreach (var kind in bodies.GroupBy(static b => b.KindName.Value))
        {
            page.Subheading(kind.Key);
            page.List([.. kind.Select(b => new Entry("•", b.Name, $"{b.Does} {b.Cannot}{Page.Cited(b.Sources)}", [.. Lines(b.Status, b.Addresses, b.Look), .. b.Note is { } note ? new[] { note.Value } : []]))]);
        }
    }

    private static IEnumerable<string> Lines(Text? first, IReadOnlyList<HelpAddressAnswer> addresses, Text? look)
    {
        if (first is { } line)
            yield return line.Value;
        if (addresses.Any(static a => a.Verified))
            yield return string.Join(" · ", addresses.Where(static a => a.Verified).Select(static a => a.Value));
        if (look is { } name)
            yield return name.Value;
    }

    private string Pick(string en, string es) => language == Language.Es ? es : en;
}
