using System.Globalization;
using HomeRule.Civics.Feeds;

namespace HomeRule.Feeds.Ice287g;

/// <summary>
/// Puts reviewed corrections of the feed <c>ice-287g</c> over the rows of the lists and notes what became of each. Fields: <c>state</c>, <c>agency</c>,
/// <c>type</c>, <c>county</c>, <c>model</c>, <c>signed</c>, <c>memorandum</c>, <c>addendum</c>. What a row is about is looked up in the row as published, so the
/// order of corrections plays no part. Not thread-safe.
/// </summary>
internal sealed class RowCorrections(IReadOnlyList<FeedCorrection> corrections)
{
    public const string Feed = "ice-287g";

    private readonly Tally[] _tallies = [.. corrections.Where(static c => c.Feed == Feed).Select(static c => new Tally(Folded(c)))];

    /// <summary>The lists must come oldest first.</summary>
    public SheetRow Apply(AgreementSheet sheet, SheetRow row)
    {
        var mended = row;
        foreach (var tally in _tallies)
        {
            var correction = tally.Correction;
            if (!correction.Where.All(w => Value(row, w.Key) is { } value && IsMeant(w.Key, value, w.Value)))
                continue;
            var value = Value(row, correction.Field) ?? "";
            var isWrong = string.Equals(value, correction.Wrong, StringComparison.OrdinalIgnoreCase);
            tally.Note(sheet, isWrong, value);
            if (isWrong)
                mended = With(mended, correction.Field, correction.Right);
        }

        return mended;
    }

    public IReadOnlyList<CorrectionOutcome> Outcomes(DateOnly? asOf) => [.. _tallies.Select(t => t.Outcome(asOf)).OrderBy(static o => o.Correction, StringComparer.Ordinal)];

    private static FeedCorrection Folded(FeedCorrection c) =>
        c with { Wrong = SheetText.Fold(c.Wrong), Right = SheetText.Fold(c.Right), Where = c.Where.ToDictionary(static w => w.Key, static w => SheetText.Fold(w.Value)) };

    // A state is meant however it is written.
    private static bool IsMeant(string field, string value, string wanted) =>
        string.Equals(value, wanted, StringComparison.OrdinalIgnoreCase)
            || (field == "state" && ListStates.Code(value) is { } code && code == ListStates.Code(wanted));

    private static string? Value(SheetRow row, string field) => field switch
    {
        "state" => row.State,
        "agency" => row.Agency,
        "type" => row.Type,
        "county" => row.County,
        "model" => row.SupportType,
        "signed" => row.Signed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? row.SignedText,
        "memorandum" => row.Memorandum,
        "addendum" => row.Addendum,
        _ => null,
    };

    private static SheetRow With(SheetRow row, string field, string right)
    {
        var value = right.Length == 0 ? null : right;
        return field switch
        {
            "state" when ListStates.Code(right) is not null => row with { State = right },
            "agency" when right.Length > 0 => row with { Agency = right },
            "type" => row with { Type = value },
            "county" => row with { County = value },
            "model" => row with { SupportType = value },
            "signed" => SerialDate.FromText(right) is { } day ? row with { Signed = day, SignedText = null } : row with { Signed = null, SignedText = value },
            "memorandum" => row with { Memorandum = value },
            "addendum" => row with { Addendum = value },
            _ => row,
        };
    }

    private sealed class Tally(FeedCorrection correction)
    {
        private string? _list;
        private bool _isWrong;
        private string? _upstream;
        private int _rows;

        public FeedCorrection Correction => correction;

        public void Note(AgreementSheet sheet, bool isWrong, string value)
        {
            _rows += isWrong ? 1 : 0;
            if (_list != sheet.File)
                (_list, _isWrong, _upstream) = (sheet.File, false, null);
            _isWrong |= isWrong;
            _upstream ??= isWrong ? null : value;
        }

        public CorrectionOutcome Outcome(DateOnly? asOf)
        {
            var state = asOf is null ? CorrectionState.NotChecked : _list is null ? CorrectionState.Unmatched : _isWrong ? CorrectionState.Applied : CorrectionState.Expired;
            return new(correction.Id, state, _rows, state == CorrectionState.Expired ? _upstream : null, asOf);
        }
    }
}
