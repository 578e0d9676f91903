using HomeRule.Answers.Places;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>Pending bills, laws that begin later, and proposals on record here: shown, never counted.</summary>
internal static class MovingWriter
{
    public static IReadOnlyList<MovingAnswer> Write(AnswerContext context, Government place, DateOnly on, Language language, SourceNumbers numbers)
    {
        var moving = new List<MovingAnswer>();
        foreach (var law in context.LawsOf(place.State))
        {
            var title = law.Title.In(language);
            var from = law.Effective?.From ?? law.Enacted;
            if (law.Status.Value == LawStatusValue.Pending)
                moving.Add(new MovingAnswer("pending", law.Id,
                    Sentences.Say(language, $"Pending: {title}. It changes nothing until it becomes law.", $"Pendiente: {title}. No cambia nada hasta que sea ley."),
                    null, law.Status.AsOf, numbers.Of(law.Sources)));
            else if (law.Status.Value == LawStatusValue.InForce && from is { } start && start.First > on)
                moving.Add(new MovingAnswer("not_yet_in_effect", law.Id,
                    Sentences.Say(language, $"Enacted, not yet in effect: {title}, from {HumanDate.Write(start, language)}.", $"Aprobada, aún no vigente: {title}, desde {HumanDate.Write(start, language)}."),
                    start, law.Status.AsOf, numbers.Of(law.Sources)));
            else if (law.Effective?.To is { } end && end.Last >= on && StandingRule.StandsOn(law, on))
                moving.Add(new MovingAnswer("ends", law.Id,
                    Sentences.Say(language, $"Ends on {HumanDate.Write(end, language)} unless renewed: {title}.", $"Termina el {HumanDate.Write(end, language)} si no se renueva: {title}."),
                    end, law.Status.AsOf, numbers.Of(law.Sources)));
        }

        foreach (var adoption in place.Records.SelectMany(r => r.Adoptions).Where(a => a.Status.Value is RecordStatusValue.Pending or RecordStatusValue.Proposed))
            moving.Add(new MovingAnswer("proposed_here", null,
                Sentences.Say(language, $"On record here as {Names.RecordStatus(adoption.Status.Value, language)}: {Sentences.Clip(adoption.Citation)}.", $"Aquí consta como {Names.RecordStatus(adoption.Status.Value, language)}: {Sentences.Clip(adoption.Citation)}."),
                null, adoption.Status.AsOf ?? adoption.LastSeen ?? adoption.Date, numbers.Of(adoption.Sources)));
        return moving;
    }
}
