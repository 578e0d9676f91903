using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>
/// Who can end an agreement, how, and when at the earliest: by the clause of its own memorandum; where that was not read, by the clause that others of
/// the same model and time have; else it says what to ask for. Pure; thread-safe.
/// </summary>
public static class ExitRule
{
    /// <summary>So many memoranda that all agree make a template more than a guess.</summary>
    private const int Many = 5;

    /// <param name="agreement">With or without its memorandum.</param>
    /// <param name="templates">Of the edition.</param>
    /// <param name="from">The day that notice is taken to be received.</param>
    /// <param name="language">Of the sentences; clauses stay in English.</param>
    /// <param name="kind">Kind of the agency where it is known; else it is told by the name.</param>
    /// <param name="stateLaw">What state law leaves open about agreements here; handed through.</param>
    public static ExitFinding Of(
        ListedAgreement agreement, TemplateBook templates, DateOnly from, Language language, AgencyKind? kind = null, LeverStanding? stateLaw = null)
    {
        var office = ExitOffices.Of(agreement, kind, language);
        var finding = new ExitFinding
        {
            Agreement = agreement.Id,
            Status = agreement.Status,
            From = from,
            Office = office,
            Basis = ExitBasis.NotRead,
            Confidence = Confidence.Unverified,
            Paths = [],
            Summary = ExitSentences.NotRead(agreement, language),
            Caution = ExitSentences.Caution(agreement, language),
            StateLaw = stateLaw,
        };
        if (ExitSentences.NothingToEnd(agreement, office, language) is { } nothing)
            return finding with { Basis = ExitBasis.NothingToEnd, Confidence = Confidence.High, Summary = nothing };
        if (agreement is { MemorandumDoubt: null, Memorandum: { Notices.Count: > 0 } own })
            return Own(finding, own, language);
        return templates.Find(agreement.Model, agreement.Signed ?? agreement.FirstSeen) is { } family
            ? Template(finding, agreement, family, language)
            : finding with { Next = ExitSentences.Ask(agreement, language) };
    }

    private static ExitFinding Own(ExitFinding finding, Memorandum own, Language language)
    {
        var paths = Paths(own, finding.From, language);
        return finding with
        {
            Basis = ExitBasis.OwnClause,
            Confidence = own.IsRecognised ? Confidence.Medium : Confidence.High,
            Paths = paths,
            Summary = ExitSentences.Own(finding, paths, own, language),
        };
    }

    private static ExitFinding Template(ExitFinding finding, ListedAgreement agreement, TemplateFamily family, Language language)
    {
        var paths = Paths(family.Example, finding.From, language);
        return finding with
        {
            Basis = ExitBasis.Template,
            Confidence = family.Read >= Many && family.Agreeing == family.Read ? Confidence.Medium : Confidence.Low,
            Paths = paths,
            Template = family,
            Summary = ExitSentences.Template(finding, agreement, paths, family, language),
            Next = ExitSentences.Ask(agreement, language),
        };
    }

    private static List<ExitPath> Paths(Memorandum memorandum, DateOnly from, Language language)
    {
        var paths = new List<ExitPath>(2);
        foreach (var party in new[] { AgreementParty.Agency, AgreementParty.Ice })
        {
            if (memorandum.Notices.FirstOrDefault(n => n.Party == party || n.Party == AgreementParty.Either) is not { } term)
                continue;
            var path = new ExitPath
            {
                Party = party,
                Days = term.Days,
                InWriting = term.InWriting,
                Earliest = from.AddDays(term.Days),
                AfterSuspension = term.Party == AgreementParty.Ice && Says(term, "suspension to"),
                HasException = Says(term, "exigent"),
                Clause = ExitClause.Of(memorandum, term.Evidence),
                Sentence = default,
            };
            paths.Add(path with { Sentence = ExitSentences.Path(path, from, language) });
        }

        return paths;
    }

    /// <summary>Spaces in words that were read from an image do not count.</summary>
    private static bool Says(NoticeTerm term, string words) =>
        term.Evidence.Quote.Replace(" ", "", StringComparison.Ordinal).Contains(words.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
