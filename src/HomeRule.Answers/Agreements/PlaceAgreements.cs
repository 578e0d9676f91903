using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>The listed agreements that a report of one place shows: its own agencies', its county's, and its state's in short.</summary>
internal sealed class PlaceAgreements
{
    public const string Kind = "agreement-287g";

    public PlaceAgreements(AnswerContext context, Government place, DateOnly on, Language language, SourceNumbers numbers, IReadOnlyList<AgreementAnswer> records)
    {
        var writer = new AgreementWriter(context, on, language, numbers);
        var index = context.Agreements;
        var counties = place.Counties.Append(place.ActsThrough).OfType<Government>().Where(c => c != place).Distinct();
        var own = writer.Known(index.Of(place)).ToList();
        var shown = own.Concat(counties.SelectMany(c => writer.Known(index.Of(c)))).Concat(writer.Known(index.Inside(place))).Distinct().ToList();
        var twins = shown.Select(e => (Entry: e, Record: Twin(e, records))).ToList();
        Listed = [.. twins.Select(t => writer.Write(t.Entry, t.Record?.Id))];
        OfState = DivisionKinds.IsState(place.Kind) ? [] : [.. writer.Known(index.Of(place.StateGovernment)).Where(e => e.On(on) is ListedStatus.Listed or ListedStatus.Missing or ListedStatus.Pending).Select(writer.Row)];
        Lists = writer.Lists(own.Count == 0 && place.Governs ? context.Name(place, language) : null, place.State);
        var found = twins.Where(static t => t.Record is not null).ToLookup(static t => t.Record!.Id, static t => t.Entry.Agreement.Id, StringComparer.Ordinal);
        Records = [.. records.Select(r => found.Contains(r.Id) ? r with { Listed = [.. found[r.Id]] } : r)];
    }

    /// <summary>Of the place's own agencies first, then its counties', then (on a county's page) those of cities in it.</summary>
    public IReadOnlyList<ListedAgreementAnswer> Listed { get; }

    public IReadOnlyList<AgreementRow> OfState { get; }

    public ListsAnswer Lists { get; }

    /// <summary>The atlas records, each with the listed agreements that are the same.</summary>
    public IReadOnlyList<AgreementAnswer> Records { get; }

    /// <summary>The atlas record about the same agreement: same government, model and date.</summary>
    public static AgreementAnswer? Twin(AgreementEntry entry, IReadOnlyList<AgreementAnswer> records)
    {
        if (entry.Owner is not { } owner || entry.Agreement.Signed is not { } signed)
            return null;
        var model = entry.Agreement.Model switch
        {
            AgreementModel.JailEnforcement => "jail-enforcement",
            AgreementModel.WarrantService => "warrant-service-officer",
            AgreementModel.TaskForce => "task-force",
            AgreementModel.TribalTaskForce => "tribal-task-force",
            _ => "",
        };
        return records.FirstOrDefault(r => r.Kind == Kind && r.Government.OcdId == owner.Id.Value && r.Model.Contains(model) && r.Date is { } date && date.First <= signed && signed <= date.Last);
    }
}
