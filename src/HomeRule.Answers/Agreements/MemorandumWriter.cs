using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

internal static class MemorandumWriter
{
    public static MemorandumAnswer Write(Memorandum memorandum, Language language) => new()
    {
        File = memorandum.File,
        Url = memorandum.Url,
        Pages = memorandum.Pages,
        HasText = memorandum.HasText,
        IsRecognised = memorandum.IsRecognised,
        Sentence = ListedSentences.Memorandum(memorandum, language),
        Party = memorandum.Party,
        PartyClause = Quote(memorandum.PartyEvidence),
        ModelName = memorandum.Model == AgreementModel.Unknown ? null : AgreementNames.Model(memorandum.Model, language),
        ModelClause = Quote(memorandum.ModelEvidence),
        Signatures = [.. memorandum.Signatures.Select(s => new MemorandumAnswer.SignatureAnswer(s.Party, AgreementNames.Party(s.Party, language), s.On, Quote(s.Evidence)!))],
        FileDate = memorandum.FileDate,
        Notices = [.. memorandum.Notices.Select(n => new NoticeAnswer(n.Party, n.Days, n.InWriting, ListedSentences.Notice(n, language), Quote(n.Evidence)!))],
        Duration = Quote(memorandum.Duration),
        Cost = Quote(memorandum.Cost),
        Revision = memorandum.Revision,
        Note = memorandum.Note,
        Sha256 = memorandum.Sha256,
    };

    private static QuoteAnswer? Quote(Evidence? evidence) => evidence is null ? null : new QuoteAnswer(evidence.Page, evidence.Quote);
}
