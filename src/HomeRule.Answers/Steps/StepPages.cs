using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Steps;

/// <summary>The reasons of a step and the pages that carry it on.</summary>
internal static class StepPages
{
    public static IReadOnlyList<string> Why(in StepCase facts)
    {
        var why = new List<string>(6);
        if (facts.Agreement)
            why.Add("agreement_here");
        else if (facts.Cooperation)
            why.Add("cooperation_here");
        if (facts.Jail)
            why.Add("jail_here");
        if (facts.Reach >= StepReach.OwnShares)
            why.Add("own_office");
        if (facts.InState > 0)
            why.Add("on_record_in_state");
        if (facts.Draft)
            why.Add("draft_ready");
        if (facts.Election)
            why.Add("election_near");
        return why;
    }

    /// <summary>Pages below the place's own address; a town that has no page has none of them.</summary>
    public static IReadOnlyList<StepLink> Links(NextStep step, in StepCase facts)
    {
        var links = new List<StepLink>(5);
        if (step.Agreement is { } agreement)
            links.Add(new StepLink("agreement", $"/agreements/{agreement}"));
        if (step.Page is { } page)
        {
            if (facts.Draft)
                links.Add(new StepLink("draft", $"{page}/draft/{step.Play}"));
            links.Add(new StepLink("letter", $"{page}/letter/{step.Play}"));
            links.Add(new StepLink("records", $"{page}/records"));
            links.Add(new StepLink("details", $"{page}#play-{step.Play}"));
        }
        else
        {
            links.Add(new StepLink("details", step.Path));
        }

        return links;
    }
}
