using HomeRule.Civics.People;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class PeopleMapper
{
    public static Official Official(View v) => new()
    {
        Id = v.Text("id"),
        Division = v.Division("division"),
        Role = v.Text("role"),
        Seat = v.TextOrNull("seat"),
        Name = v.TextOrNull("name"),
        Party = v.TextOrNull("party"),
        Start = v.DateOrNull("start"),
        End = v.DateOrNull("end"),
        Phone = v.TextOrNull("phone"),
        Email = v.TextOrNull("email"),
        Form = v.TextOrNull("form"),
        Address = v.TextOrNull("address"),
        OfficialUrl = v.TextOrNull("officialUrl"),
        Reviewed = v.DateOrNull("reviewed"),
        Sources = v.Sources(),
    };
}
