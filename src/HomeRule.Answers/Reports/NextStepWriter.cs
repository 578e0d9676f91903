using HomeRule.Answers.Places;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>At most five things that a reader of any view can do next; each path leads to something that exists.</summary>
internal static class NextStepWriter
{
    public static IReadOnlyList<NextStep> Write(Government place, IReadOnlyList<PlayAnswer> plays, CoverageAnswer coverage, Language language)
    {
        var steps = new List<NextStep>(5);
        var self = place.Unlisted ? $"/us/{place.State}" : $"/us/{place.Slug}";
        var open = plays.FirstOrDefault(p => p.Status == PlayStatus.Open && p.Direction == PlayDirection.Limits && p.DecidedBy.Count > 0)
            ?? plays.FirstOrDefault(p => p.Status is PlayStatus.Open or PlayStatus.Limited && p.DecidedBy.Count > 0);
        if (open is not null)
            steps.Add(new NextStep("ask_office",
                Sentences.Say(language, $"Read who can act on an open play, for example \"{open.Title}\": {open.DecidedBy[0].Title}, {open.DecidedBy[0].Government.Name}.", $"Lea quién puede actuar en una medida abierta, por ejemplo \"{open.Title}\": {open.DecidedBy[0].Title}, {open.DecidedBy[0].Government.Name}."),
                $"/plays/{open.Id}"));
        steps.Add(new NextStep("read_law",
            Sentences.Say(language, $"Read the state laws behind this page, with their court status and what happens to those who ignore them.", "Lea las leyes estatales de esta página, con su situación en los tribunales y lo que pasa si no se cumplen."),
            $"/laws/{place.State}"));
        if (plays.Any(p => p.Conflict is not null))
            steps.Add(new NextStep("check_record",
                Sentences.Say(language, "A record here conflicts with state law: read the dispute before you rely on it.", "Un registro de aquí choca con la ley estatal: lea la disputa antes de confiar en él."),
                $"{self}#in-force"));
        if (!place.Unlisted && !DivisionKinds.IsState(place.Kind))
            steps.Add(new NextStep("compare",
                Sentences.Say(language, $"Compare {place.Name} with another place, play by play.", $"Compare {place.Name} con otro lugar, medida por medida."),
                $"/compare?a={place.Slug}"));
        steps.Add(new NextStep("watch_date",
            Sentences.Say(language, "See when the seats that decide these things are next up for election.", "Vea cuándo se eligen los cargos que deciden estas cosas."),
            $"/elections?state={place.State}"));
        if (coverage.PlaysNotChecked.Count > 0)
            steps.Add(new NextStep("add_missing",
                Sentences.Say(language, "Help fill what nobody has checked here: a public record with its source is enough.", "Ayude a completar lo que nadie ha revisado aquí: basta un documento público con su fuente."),
                "/coverage#add"));
        return steps.Count > 5 ? steps[..5] : steps;
    }
}
