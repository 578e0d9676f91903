using System.Globalization;
using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g;

/// <summary>One line of a list after corrections, with what tells it from others. Lines with the same <see cref="Key"/> in one list are one agreement.</summary>
internal sealed record ListLine
{
    /// <param name="row">After corrections.</param>
    /// <param name="published">Before them: a link that is wrong still shows that two lines are one.</param>
    public ListLine(SheetRow row, SheetRow? published = null)
    {
        Row = row;
        State = ListStates.Code(row.State) ?? throw new ArgumentException("The state is not one: " + row.State, nameof(row));
        Agency = AgencyWords.Of(State, row.Agency);
        Model = ModelWords.Of(row.SupportType);
        SignedKey = row.Signed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? row.SignedText?.ToLowerInvariant() ?? "";
        County = row.County is null ? null : string.Join(' ', AgencyWords.Split(row.County).Where(static w => w is not ("county" or "parish")));
        Link = Address((published ?? row).Memorandum);
    }

    public SheetRow Row { get; init; }

    /// <summary>Every spelling of the agency on lines of the list that say the same.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    public string State { get; }

    public AgencyWords Agency { get; }

    public AgreementModel Model { get; }

    public string SignedKey { get; }

    /// <summary>Folded; null where the list gives none.</summary>
    public string? County { get; }

    /// <summary>Published address of the memorandum without its scheme; null where there is none.</summary>
    public string? Link { get; }

    public LineKey Key => new(State, Agency.Key, Model, SignedKey);

    public (string State, string Agency, AgreementModel Model) Seat => (State, Agency.Key, Model);

    /// <summary>An address as far as two must be equal to lead to one file.</summary>
    public static string? Address(string? url) => url is null ? null : url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..].ToLowerInvariant();
}
