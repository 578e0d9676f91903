using System.Globalization;
using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;
using static HomeRule.Atlas.Diffing.DiffWords;

namespace HomeRule.Atlas.Diffing;

/// <summary>Changes of public-records laws.</summary>
internal static class RecordsDiff
{
    public static void Compare(ChangeList changes, DiffNames names, AtlasContent before, AtlasContent after) =>
        changes.Entities(before.RecordsLaws, after.RecordsLaws, l => Subject(l, names), ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Field(s, "first", new("first day", "el primer plazo"), Term(then.First.Term), Term(now.First.Term));
            changes.Field(s, "who", new("who may ask", "quién puede pedir"), Who(then), Who(now));
            changes.Wording(s, "fees", new("the fees", "las tarifas"), then.Fees, now.Fees);
            changes.Field(s, "confidence", new("confidence", "la confianza"), Of(then.Confidence), Of(now.Confidence));
        });

    private static Subject Subject(RecordsLaw law, DiffNames names)
    {
        var state = law.Id == RecordsLaw.Federal ? new LocalizedText("the federal government", "el gobierno federal") : names.State(law.Id);
        return new Subject("records-law", law.Id, new($"public-records law of {state.En}", $"la ley de registros públicos de {state.Es ?? state.En}"), law.Name) { State = law.Id == RecordsLaw.Federal ? null : law.Id };
    }

    private static LocalizedText? Term(RecordsTerm? term)
    {
        if (term is null)
            return null;
        var number = term.Number.ToString(CultureInfo.InvariantCulture);
        return term.Unit == RecordsDays.Business ? new($"{number} working days", $"{number} días hábiles") : new($"{number} calendar days", $"{number} días calendario");
    }

    private static LocalizedText Who(RecordsLaw law) => law.Who == RecordsAsker.AnyPerson ? new("any person", "cualquier persona") : new("residents", "residentes");
}
