using HomeRule.Atlas.Reading;

namespace HomeRule.Atlas.Importing;

/// <summary>The columns of both kinds of tables, in the order of the template. Immutable; thread-safe.</summary>
public static class ImportColumns
{
    private static readonly ImportColumn[] Sources =
    [
        new("source_1", "Address of the page that says so.", true, "https://www.example.gov/about"),
        new("source_1_date", "Day on which you saw it, YYYY-MM-DD.", Example: "2026-11-02"),
        new("source_2", "Address of a page of another publisher that says the same.", Example: "https://news.example.org/story"),
        new("source_2_date", "Day on which you saw it.", Example: "2026-11-02"),
        new("source_1_kind", "What the first page is: official, official-list, ordinance, statute, court, legislature, press, research or advocacy. Left empty: official for .gov, .us and .mil and for the host of official_url, else press."),
        new("source_2_kind", "The same for the second page."),
        new("reviewed", "Day on which a person compared the row with its source; needed where there is no second publisher."),
        new("reviewer_note", "For yourselves, such as who looked. Read and never kept."),
    ];

    private static readonly ImportColumn[] Officials =
    [
        new("place", "The government: its slug (co/denver), its name with the state (Denver, CO), or its Open Civic Data id.", true, "co/denver"),
        new("role", "The office, such as mayor, sheriff, city_council, county_board, school_board, prosecutor, police_chief. The column may be called office.", true, "mayor"),
        new("seat", "Which seat of a body, such as District 3. Left empty for offices of one person."),
        new("name", "Name as the government writes it, or the word vacant.", true, "Jane Example"),
        new("party", "Party, where the office has one."),
        new("start", "First day in the seat: YYYY-MM-DD, YYYY-MM or YYYY.", Example: "2023-07-17"),
        new("end", "Last day of the term, in the same form.", Example: "2027-07"),
        new("phone", "Telephone of the office with its area code.", Example: "303-555-0100"),
        new("email", "E-mail address of the office.", Example: "mayor@example.gov"),
        new("form", "Address of an official form."),
        new("address", "Postal address of the office; never a private one."),
        new("official_url", "Page where the government says who holds the seat.", Example: "https://www.example.gov/mayor"),
        .. Sources,
        new("id", "Id of the file, where the one made of place, role and seat is taken."),
    ];

    private static readonly ImportColumn[] Policies =
    [
        new("place", "The government: its slug (co/denver), its name with the state (Denver, CO), or its Open Civic Data id.", true, "co/denver"),
        new("play", "Id of the policy in the playbook; homerule plays lists them.", true, "detainer-decline"),
        new("instrument", "What it is: ordinance, resolution, executive_order, general_order, board_policy, practice and others of the schema page.", true, "ordinance"),
        new("body", "Who adopted it.", Example: "City Council"),
        new("citation", "Where the text is: title, chapter, section, number.", true, "Example Municipal Code 12-34"),
        new("date", "Day of adoption: YYYY-MM-DD, YYYY-MM or YYYY.", Example: "2026-05-04"),
        new("status", "Where it stands: in-force, pending, proposed, suspended, repealed, ended, superseded, advisory, disputed or unverified.", true, "in-force"),
        new("status_as_of", "Day for which your source says so.", true, "2026-11-02"),
        new("status_text", "The status in the source's words, shortened."),
        new("last_seen", "Day on which you last saw the text.", Example: "2026-11-02"),
        .. Sources,
        new("note_en", "What a reader must know, in English."),
        new("note_es", "The same in Spanish; only with note_en."),
        new("id", "Id of the record, where the one made of place, play and year is taken."),
    ];

    public static IReadOnlyList<ImportColumn> Of(ImportKind kind) => kind == ImportKind.Officials ? Officials : Policies;

    /// <summary>The name of a column as a first row may write it (<c>Official URL</c>, <c>office</c>) in the form of the table.</summary>
    public static string Canonical(string written)
    {
        var name = written.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
        return name is "office" ? "role" : name;
    }

    /// <summary>Whether any kind has the column.</summary>
    public static bool IsKnown(string written)
    {
        var name = Canonical(written);
        return Officials.Concat(Policies).Any(c => c.Name == name);
    }

    /// <summary>The kind that a first row is of; null when it names neither a role nor a play, or both.</summary>
    public static ImportKind? KindOf(IEnumerable<string> header)
    {
        var names = header.Select(Canonical).ToList();
        return (names.Contains("role"), names.Contains("play")) switch
        {
            (true, false) => ImportKind.Officials,
            (false, true) => ImportKind.Policies,
            _ => null,
        };
    }

    /// <summary><c> Did you mean seat?</c>, or nothing when no column is near.</summary>
    public static string Hint(ImportKind kind, string name) => Near.Hint(name, Of(kind).Select(static c => c.Name));
}
