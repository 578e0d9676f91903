using System.Reflection;
using HomeRule.Civics.People;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class OfficialSchema
{
    /// <summary>Every constant of <see cref="PostRoles"/>, in the order of the class.</summary>
    private static readonly string[] Roles =
    [
        .. typeof(PostRoles).GetFields(BindingFlags.Public | BindingFlags.Static).Where(static f => f.IsLiteral).Select(static f => (string)f.GetRawConstantValue()!),
    ];

    public static readonly AtlasKind Kind = new()
    {
        Folder = "officials",
        Singular = "official",
        Doc = "Who holds one seat of a local government that no feed covers, or that a feed has wrong. With two sources of different publishers, or a day on which a person reviewed it.",
        PerState = true,
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Division("division", "Open Civic Data id of the division whose voters or government choose the office; it lies in the state of the folder."),
            Words("role", "What the office is.", Roles),
            Text("seat", "Which seat of a body, such as District 3; left out for offices of one person.").Optional(),
            Text("name", "Name as the government writes it; left out when the seat is known to be vacant.").Optional(),
            Text("party", "Party, where the office has one.").Optional(),
            Date("start", "First day in the seat.").Optional(),
            Date("end", "Last day of the term.").Optional(),
            Phone("phone", "Telephone of the office.").Optional(),
            Email("email", "E-mail address of the office.").Optional(),
            Url("form", "Address of an official form.").Optional(),
            Text("address", "Postal address of the office on one line; never a private one.").Optional(),
            Url("officialUrl", "Where the government says who holds the seat.").Optional(),
            Past("reviewed", "Day on which a person compared it with its source; needed when there is only one publisher.").Optional(),
            Sources(),
        ],
        Example = """
            id: denver-co-mayor
            division: ocd-division/country:us/state:co/place:denver
            role: mayor
            name: Jane Doe
            start: 2023-07-17
            end: 2027-07
            phone: 303-555-0100
            email: mayor@example.org
            officialUrl: https://example.org/mayor
            reviewed: 2026-11-02
            sources:
              - kind: official
                url: https://example.org/mayor
                checked: 2026-11-02
                confidence: high

            """,
    };
}
