using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Ice287g;

namespace HomeRule.Feeds.Corrections;

/// <summary>
/// Puts reviewed corrections over the rows of one feed and notes what became of each. Which row is meant and whether it is wrong is looked up in the row as
/// published, so the order of corrections plays no part. Stateless; thread-safe.
/// </summary>
internal abstract class RowMender<TRow>
{
    /// <summary>The rows in the same order, and an outcome for each correction.</summary>
    public (IReadOnlyList<TRow> Rows, IReadOnlyList<CorrectionOutcome> Outcomes) Apply(IReadOnlyList<TRow> rows, IReadOnlyList<FeedCorrection> corrections, DateOnly? asOf)
    {
        if (corrections.Count == 0)
            return (rows, []);
        var mended = rows.ToArray();
        return (mended, [.. corrections.Select(c => Apply(rows, mended, c, asOf))]);
    }

    /// <summary>What the row says in the field of the correction, empty fields left out; null where the correction is about another row.</summary>
    protected virtual IReadOnlyList<string>? Values(TRow row, FeedCorrection correction)
    {
        foreach (var (field, wanted) in correction.Where)
        {
            if (Value(row, field) is not { } value || !IsSame(field, value, wanted))
                return null;
        }

        return Value(row, correction.Field) is { } found ? [found] : [];
    }

    /// <summary>What the row says in one field; null where it is empty or the feed has no such field. Not asked where <see cref="Values"/> is overridden.</summary>
    protected virtual string? Value(TRow row, string field) => null;

    /// <param name="row">As other corrections left it.</param>
    /// <param name="published">The same row as published.</param>
    /// <param name="correction">Its right value may be empty.</param>
    protected abstract TRow Mend(TRow row, TRow published, FeedCorrection correction);

    /// <summary>A value so that two that mean the same are the same but for case.</summary>
    protected virtual string Folded(string field, string value) => SheetText.Fold(value);

    protected bool IsSame(string field, string value, string wanted) => string.Equals(Folded(field, value), Folded(field, wanted), StringComparison.OrdinalIgnoreCase);

    protected static string? Filled(FeedCorrection correction) => correction.Right.Length == 0 ? null : correction.Right;

    private CorrectionOutcome Apply(IReadOnlyList<TRow> published, TRow[] mended, FeedCorrection correction, DateOnly? asOf)
    {
        // A field that the feed does not have fits no row; the check of the atlas names it.
        var (isMatched, wrong, upstream) = (false, 0, (string?)null);
        for (var i = 0; i < mended.Length && CorrectionFields.Find(correction.Feed, correction.Field) is not null; i++)
        {
            if (Values(published[i], correction) is not { } values)
                continue;
            isMatched = true;
            if (values.Any(v => IsSame(correction.Field, v, correction.Wrong)))
            {
                mended[i] = Mend(mended[i], published[i], correction);
                wrong++;
            }
            else
            {
                upstream ??= values.Count > 0 ? values[0] : null;
            }
        }

        var state = !isMatched ? CorrectionState.Unmatched : wrong > 0 ? CorrectionState.Applied : CorrectionState.Expired;
        return new CorrectionOutcome(correction.Id, state, wrong, state == CorrectionState.Expired ? upstream : null, asOf);
    }
}
