using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>Listed agreements as answers for one day and language.</summary>
internal sealed class AgreementWriter(AnswerContext context, DateOnly on, Language language, SourceNumbers numbers)
{
    private readonly AgreementIndex _index = context.Agreements;

    /// <summary>What the lists allow to say on the day; <paramref name="place"/> names the place whose agencies were looked for and not found, null where some were.</summary>
    public ListsAnswer Lists(string? place, string? state)
    {
        var newest = _index.NewestOn(on);
        var pending = _index.NewestPendingOn(on);
        return new ListsAnswer
        {
            Checked = newest is not null || pending is not null,
            Newest = newest,
            NewestPending = pending,
            AgeInDays = newest is { } day ? on.DayNumber - day.DayNumber : null,
            Sentence = !_index.WasRead ? ListedSentences.NotRead(language)
                : (newest ?? pending) is not { } list ? ListedSentences.NothingBefore(_index.First, on, language)
                : place is null ? ListedSentences.ByList(list, on, language)
                : ListedSentences.NoLine(place, list, pending, on, language),
            Unmatched = state is null ? 0 : _index.In(state).Count(e => e.Owner is null && e.On(on) is not null),
        };
    }

    /// <summary>Agreements known on the day, those in force first, then by date, newest first.</summary>
    public IEnumerable<AgreementEntry> Known(IEnumerable<AgreementEntry> entries) =>
        entries.Where(e => e.On(on) is not null).OrderBy(e => Rank(e.On(on)!.Value)).ThenByDescending(static e => e.Agreement.Signed).ThenBy(static e => e.Agreement.Id, StringComparer.Ordinal);

    public ListedAgreementAnswer Write(AgreementEntry entry, string? record)
    {
        var agreement = entry.Agreement;
        var status = entry.On(on) ?? agreement.Status;
        var newest = _index.NewestOn(on) ?? agreement.LastSeen;
        var known = agreement.Events.Where(e => e.On <= on).OrderBy(static e => e.On).ThenBy(static e => e.Kind);
        return new ListedAgreementAnswer
        {
            Id = agreement.Id,
            Agency = Agency(entry),
            State = agreement.State,
            AgencyType = agreement.AgencyType,
            Model = agreement.Model,
            ModelName = AgreementNames.Model(agreement.Model, language),
            ModelText = agreement.ModelText,
            Headline = ListedSentences.Headline(agreement, language),
            Status = status,
            StatusText = ListedSentences.Status(agreement, status, newest, _index.NewestPendingOn(on), language),
            Signed = agreement.Signed,
            SignedText = agreement.SignedText,
            FirstSeen = agreement.FirstSeen,
            LastSeen = agreement.LastSeen < on ? agreement.LastSeen : newest,
            MissingSince = agreement.MissingSince <= on ? agreement.MissingSince : null,
            SupersededBy = status == ListedStatus.Superseded ? agreement.SupersededBy : null,
            OtherNames = agreement.OtherNames,
            Government = Matched(entry.Owner, entry.OwnerMatch),
            County = Matched(entry.County, entry.CountyMatch),
            CountyText = agreement.CountyText,
            MemorandumUrl = agreement.MemorandumUrl,
            MemorandumDoubt = agreement.MemorandumDoubt is { } doubt ? Text.English(doubt) : null,
            AddendumUrl = agreement.AddendumUrl,
            Memorandum = agreement.Memorandum is { } memorandum ? MemorandumWriter.Write(memorandum, language) : null,
            History = [.. known.Select(e => new AgreementEventAnswer(e.On, e.Kind, ListedSentences.Event(e, language), e.List, e.Why is { } why ? Text.English(why) : null))],
            Exit = status is ListedStatus.Listed or ListedStatus.Missing or ListedStatus.Pending ? ExitWriter.Write(context, entry, status, on, language, numbers) : null,
            Record = record,
            Sources = numbers.Of(agreement.Sources),
        };
    }

    public AgreementRow Row(AgreementEntry entry)
    {
        var agreement = entry.Agreement;
        var status = entry.On(on) ?? agreement.Status;
        return new AgreementRow
        {
            Id = agreement.Id,
            Agency = Agency(entry),
            State = agreement.State,
            AgencyType = agreement.AgencyType,
            Model = agreement.Model,
            ModelName = AgreementNames.Model(agreement.Model, language),
            Status = status,
            StatusName = AgreementNames.Status(status, language),
            Signed = agreement.Signed,
            SignedText = agreement.SignedText,
            FirstSeen = agreement.FirstSeen,
            LastSeen = agreement.LastSeen,
            MissingSince = agreement.MissingSince,
            Government = entry.Owner is null ? null : context.Ref(entry.Owner, language),
            County = entry.County is null ? null : context.Ref(entry.County, language),
            MemorandumUrl = agreement.MemorandumUrl,
            HasMemorandum = agreement.Memorandum is { HasText: true },
            OtherNames = agreement.OtherNames,
        };
    }

    /// <summary>One that the newest lists lack, with the events that show it.</summary>
    public AgreementOverview.GoneAgreement Gone(AgreementEntry entry)
    {
        var row = Row(entry);
        return new AgreementOverview.GoneAgreement(row, ListedSentences.Status(entry.Agreement, row.Status, _index.NewestOn(on) ?? entry.Agreement.LastSeen, null, language),
        [
            .. entry.Agreement.Events.Where(e => e.On <= on && e.Kind is AgreementEventKind.Missing or AgreementEventKind.Returned or AgreementEventKind.Removed)
                .Select(e => new AgreementEventAnswer(e.On, e.Kind, ListedSentences.Event(e, language), e.List, e.Why is { } why ? Text.English(why) : null)),
        ]);
    }

    private static int Rank(ListedStatus status) => status switch
    {
        ListedStatus.Listed => 0,
        ListedStatus.Missing => 1,
        ListedStatus.Pending => 2,
        ListedStatus.Removed => 3,
        ListedStatus.Superseded => 4,
        _ => 5,
    };

    private static AgencyRef Agency(AgreementEntry entry) => new(entry.Agreement.Agency, entry.Agreement.AgencyName, entry.Agency?.Id);

    private PlaceMatchAnswer? Matched(Government? government, Match? match) =>
        government is null || match is null ? null : new PlaceMatchAnswer(context.Ref(government, language), match.Confidence, ListedSentences.Matched(match.Confidence, language), match.How);
}
