using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Answers.PublicRecords;

/// <summary>Gathers what a records request rests on. Stateless; thread-safe.</summary>
internal static class RecordsGroundWriter
{
    public static RecordsGround Write(AnswerContext context, Government place, DateOnly on, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var law = context.RecordsLaws.GetValueOrDefault(place.State);
        var federal = context.RecordsLaws.GetValueOrDefault(RecordsLaw.Federal);
        return new RecordsGround
        {
            PlaceId = place.Slug,
            PlaceName = context.Name(place, language),
            PlaceFullName = PlaceDirectory.FullName(place),
            StateName = context.Offices.State(place.State) is { } state ? Text.Of(state.Name, language) : Text.English(place.StateGovernment.Name),
            State = place.State,
            AsOf = on,
            Snapshot = context.Answer,
            Law = law,
            FederalLaw = federal,
            Days = context.WorkingDays(place.State),
            FederalDays = context.WorkingDays(RecordsLaw.Federal),
            Custodians = CustodianFinder.Find(context, place, language),
            LawSources = law is null ? [] : numbers.Of(law.Sources),
            FederalSources = federal is null ? [] : numbers.Of(federal.Sources),
            Sources = numbers.Answers,
        };
    }
}
