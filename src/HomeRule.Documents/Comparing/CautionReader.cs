namespace HomeRule.Documents.Comparing;

/// <summary>Passages that seem to say what model wording must not say. By the same frames; a passage that its own text saves is left alone. Pure; thread-safe.</summary>
internal static class CautionReader
{
    private const int MostEach = 3;
    private static readonly string[] Papers = ["judicial_warrant", "court_order"];

    public static List<CautionFinding> Read(PaperIndex text, WordingIndex wording)
    {
        var found = new List<CautionFinding>();
        foreach (var caution in RuleBook.Shared.Cautions)
        {
            var why = wording.MustNot.GetValueOrDefault(caution.MustNot)?.FirstOrDefault(m => m.En.Contains(caution.Contains, StringComparison.Ordinal));
            foreach (var sentence in caution.With[0].SelectMany(text.With).Distinct().OrderBy(static s => s.Paragraph).ThenBy(static s => s.Start))
            {
                if (found.Count(f => f.Id == caution.Id) == MostEach)
                    break;
                if (!sentence.IsSaving && !sentence.IsDefinition && Marks(caution, sentence, text) is { } marks && !found.Exists(f => f.Id == caution.Id && f.Passage.Paragraph == sentence.Paragraph + 1))
                    found.Add(new CautionFinding(caution.Id, caution.Title, why, caution.Citation, PassageWriter.One(text, sentence.Paragraph, marks, sentence)));
            }
        }

        return found;
    }

    private static List<TextToken>? Marks(Caution caution, TextSentence sentence, PaperIndex text) => caution.Id switch
    {
        "status-exchange" => Exchange(caution, sentence, text),
        "judge-warrant" => Refusal(caution, sentence),
        _ => FederalAlone(caution, sentence),
    };

    /// <summary>Forbids to disclose, and status is what is disclosed; a text that names 8 U.S.C. 1373 is taken to save it.</summary>
    private static List<TextToken>? Exchange(Caution caution, TextSentence sentence, PaperIndex text)
    {
        if (text.Holds(caution.UnlessSaved!))
            return null;
        var act = sentence.Tokens.FirstOrDefault(t => caution.Acts.Contains(t.Term) && t.Polarity == Polarity.Forbid && !t.InException);
        return act.Term is null ? null : All(caution, sentence, [act], after: act.Start);
    }

    /// <summary>Forbids to obey, and a judge's paper is what is not obeyed: the act is the verb after "shall not" itself, and the paper stands in no exception.</summary>
    private static List<TextToken>? Refusal(Caution caution, TextSentence sentence)
    {
        var at = Array.FindIndex(sentence.Tokens, static t => !t.BeforeVerb && t.Polarity != Polarity.None && Lexicon.Shared.Kinds.GetValueOrDefault(t.Term, ConceptKind.Word) != ConceptKind.Actor);
        if (at < 0 || sentence.Tokens[at] is not { Polarity: Polarity.Forbid, InException: false } act || !(caution.Acts.Contains(act.Term) || act.Term == "refuse") || sentence.Tokens.Any(static t => t.InException && Papers.Contains(t.Term)))
            return null;
        var paper = sentence.Tokens.Skip(at + 1).Take(5).FirstOrDefault(static t => !t.InException && Papers.Contains(t.Term));
        return paper.Term is null ? null : [act, paper];
    }

    /// <summary>An offense or a penalty whose only subject is federal.</summary>
    private static List<TextToken>? FederalAlone(Caution caution, TextSentence sentence)
    {
        if (sentence.Words.Any(static w => w is "no" or "not" or "nor") || sentence.All.Any(static t => t.Term is "police" or "staff" or "sheriff" or "contractor"))
            return null;
        var penalty = sentence.Tokens.FirstOrDefault(t => caution.Acts.Contains(t.Term) && t.Polarity is Polarity.Require or Polarity.None or Polarity.Permit && !t.InException);
        return penalty.Term is null ? null : All(caution, sentence, [penalty], after: -1);
    }

    private static List<TextToken>? All(Caution caution, TextSentence sentence, List<TextToken> marks, int after)
    {
        foreach (var group in caution.With)
        {
            var token = sentence.Tokens.FirstOrDefault(t => t.Start > after && !t.InException && group.Contains(t.Term));
            if (token.Term is null)
                return null;
            marks.Add(token);
        }

        return marks;
    }
}
