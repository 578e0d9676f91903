using HomeRule.Civics.Feeds;
using HomeRule.Feeds.OpenStates;
using HomeRule.Geo.Divisions;

namespace HomeRule.Feeds.Corrections;

/// <summary>
/// People of Open States and of Congress, by the names of their fields. Where the correction names a jurisdiction, a division, a district, a role or a state,
/// it is about the seats that fit all of them, and about nobody who has none.
/// </summary>
internal sealed class PersonMender : RowMender<PersonRow>
{
    protected override IReadOnlyList<string>? Values(PersonRow row, FeedCorrection correction) =>
        IsMeant(row, correction) && Meant(row, correction) is { } seats
            ? [.. SeatFields.Has(correction.Field) ? seats.Select(h => SeatFields.Value(h, correction.Field)).OfType<string>() : Of(row, correction.Field)]
            : null;

    protected override PersonRow Mend(PersonRow row, PersonRow published, FeedCorrection correction)
    {
        var field = correction.Field;
        bool IsWrong(string? value) => value is not null && IsSame(field, value, correction.Wrong);
        if (SeatFields.Has(field))
        {
            var meant = Meant(published, correction)!.Select(static h => h.At).ToHashSet();
            return row with { Held = [.. row.Held.Select(h => meant.Contains(h.At) && IsWrong(SeatFields.Value(h, field)) ? SeatFields.With(h, correction) : h)] };
        }

        var held = field == "party"
            ? [.. row.Held.Select(h => IsWrong(h.Membership.Party) ? h with { Membership = h.Membership with { Party = Filled(correction) } } : h)]
            : row.Held;
        return new PersonRow(PersonFields.With(row.Person, correction, IsWrong), held);
    }

    protected override string Folded(string field, string value) => field switch
    {
        "address" => OfficeRules.OneLine(value) ?? base.Folded(field, value),
        "district" when value.Any(char.IsLetterOrDigit) => DivisionNames.LegislativeSlug(value),
        _ => base.Folded(field, value),
    };

    private static IEnumerable<string> Of(PersonRow row, string field) =>
        field == "party" ? PersonFields.Values(row.Person, field).Concat(row.Held.Select(static h => h.Membership.Party).OfType<string>()) : PersonFields.Values(row.Person, field);

    private bool IsMeant(PersonRow row, FeedCorrection correction) =>
        correction.Where.All(w => SeatFields.Has(w.Key) || Of(row, w.Key).Any(v => IsSame(w.Key, v, w.Value)));

    /// <summary>The seats that are meant; null where the correction names a seat that the person does not have.</summary>
    private List<HeldSeat>? Meant(PersonRow row, FeedCorrection correction)
    {
        var wanted = correction.Where.Where(static w => SeatFields.Has(w.Key)).ToList();
        var seats = row.Held.Where(h => wanted.TrueForAll(w => SeatFields.Value(h, w.Key) is { } value && IsSame(w.Key, value, w.Value))).ToList();
        return wanted.Count > 0 && seats.Count == 0 ? null : seats;
    }
}
