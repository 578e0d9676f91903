using HomeRule.Answers.Agreements;
using HomeRule.Civics;

namespace HomeRule.Documents.Reports;

/// <summary>A listed 287(g) agreement as lines of text: what it is, how it can end, its clauses, its history.</summary>
/// <param name="Title">Model and agency.</param>
/// <param name="Status">Where it stands, by which list.</param>
/// <param name="Sources">Of the lists.</param>
public sealed record AgreementLines(string Title, string Status, IReadOnlyList<string> Lines, IReadOnlyList<int> Sources)
{
    /// <param name="language">Of the answer.</param>
    /// <param name="whole">With clauses and history; else only what it is and how it can end.</param>
    public static AgreementLines Of(ListedAgreementAnswer agreement, Language language, bool whole)
    {
        var words = ReportWords.In(language);
        var lines = new List<string>();
        if (agreement.Exit is { } exit)
        {
            if (exit.LawSentence is { } law)
                lines.Add(law.Value + Cited(exit.Sources));
            lines.Add(Join(exit.Rule.Summary.Value, exit.Rule.Caution?.Value, exit.Rule.Office.Note?.Value, exit.Rule.Next?.Value));
            if (whole)
            {
                foreach (var path in exit.Rule.Paths)
                    lines.Add($"{path.Sentence.Value} \"{path.Clause.Quote}\" ({words.ClauseAt(path.Clause.File, path.Clause.Page)})");
                if (exit.Offices.Count > 0)
                    lines.Add($"{words.WhoDecides}: {string.Join("; ", exit.Offices.Select(o => $"{o.Title.Value}, {o.Government.Name} ({words.Controls(o.Control)}){Cited(o.Sources)}"))}");
            }
        }

        if (agreement.MemorandumUrl is { } url)
            lines.Add($"{words.Memorandum}: {url}{(agreement.MemorandumDoubt is { } doubt ? $" ({doubt.Value})" : "")}");
        if (whole)
        {
            if (agreement.Memorandum is { } memorandum)
                lines.Add(memorandum.Sentence.Value);
            lines.AddRange(agreement.History.Select(h => $"{h.Sentence.Value}{(h.Why is { } why ? $" ({why.Value})" : "")}"));
        }

        var government = agreement.Government is { } match ? match.Government.Name + ". " : "";
        return new AgreementLines($"{agreement.ModelName.Value}: {agreement.Agency.Name}", whole ? $"{government}{agreement.StatusText.Value}" : $"{agreement.Headline.Value} {agreement.StatusText.Value}", lines, agreement.Sources);
    }

    private static string Cited(IReadOnlyList<int> sources) => sources.Count == 0 ? "" : " " + string.Join(' ', sources.Select(static n => $"[{n}]"));

    private static string Join(params string?[] parts) => string.Join(' ', parts.Where(static p => !string.IsNullOrEmpty(p)));
}
