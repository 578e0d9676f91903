using HomeRule.Civics.Feeds;

namespace HomeRule.Feeds.Ice287g;

/// <summary>
/// Follows agreements through the dated lists. An agreement is one agency, one model and one signing date, with spellings folded. A line that goes is taken for
/// one that comes only on evidence (<see cref="Fold"/>), and every such fold is an event that says why. Rules:
/// <list type="bullet">
/// <item>Absence is removal only when the agreement is absent from lists of participating agencies of three different days in a row, the first that lacks it
/// counted; until then it is missing. A pending agency is withdrawn when it is absent from pending lists of three days and since then from lists of
/// participating agencies of three days. A list with rows that could not be read shows no absence.</item>
/// <item>Another date for the same agency and model, when the older line left as it came, is a correction; it is a newer agreement that supersedes the older one
/// only when its date lies after the first list that had the older one, or more than 180 days after the older date.</item>
/// <item>A second line of one agency and model, at most seven days apart from one that stays, is superseded by that one when it goes.</item>
/// <item>A pending agency that appears as participating with the same model is the same agreement. One that goes back to the pending list is pending again.</item>
/// </list>
/// Lists are taken by date, then half, participating before pending, so what was built from earlier lists stays when later ones are added: ids do not change.
/// Stateless; thread-safe.
/// </summary>
public static class AgreementLedger
{
    /// <param name="sheets">In any order; each file once.</param>
    /// <param name="corrections">Those of other feeds play no part.</param>
    public static LedgerFacts Build(IReadOnlyList<AgreementSheet> sheets, IReadOnlyList<FeedCorrection> corrections)
    {
        var ordered = sheets.OrderBy(static s => s.Date).ThenBy(static s => s.Half, StringComparer.Ordinal).ThenBy(static s => s.IsPending).ThenBy(static s => s.File, StringComparer.Ordinal).ToList();
        var mending = new RowCorrections(corrections);
        var run = new LedgerRun();
        foreach (var sheet in ordered)
        {
            var lines = sheet.Rows.Select(r => new ListLine(mending.Apply(sheet, r), r)).ToList();
            if (sheet.IsPending)
                run.TakePending(sheet, lines);
            else
                run.TakeParticipating(sheet, lines);
        }

        return new(
            run.Finish(), [.. ordered.OrderBy(static s => s.Date).ThenBy(static s => s.File, StringComparer.Ordinal).Select(ListCounts.Of)],
            mending.Outcomes(ordered.Count > 0 ? ordered[^1].Date : null));
    }
}
