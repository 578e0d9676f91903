using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics;
using HomeRule.Civics.People;
using static HomeRule.Atlas.Diffing.DiffWords;

namespace HomeRule.Atlas.Diffing;

/// <summary>Changes of who holds a local office.</summary>
internal static class OfficialDiff
{
    private static readonly LocalizedText Vacant = new("vacant", "vacante");

    public static void Compare(ChangeList changes, DiffNames names, AtlasContent before, AtlasContent after) =>
        changes.Entities(before.Officials, after.Officials, o => Name(o, names), ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Field(s, "name", new("name", "el nombre"), Holder(then), Holder(now));
            changes.Field(s, "role", new("office", "el cargo"), RoleWords.Of(then.Role), RoleWords.Of(now.Role));
            changes.Field(s, "division", new("division", "la división"), Plain(then.Division.Value), Plain(now.Division.Value));
            changes.Field(s, "seat", new("seat", "el escaño"), Plain(then.Seat), Plain(now.Seat));
            changes.Field(s, "party", new("party", "el partido"), Plain(then.Party), Plain(now.Party));
            changes.Field(s, "start", new("first day", "el primer día"), Of(then.Start), Of(now.Start));
            changes.Field(s, "end", new("last day", "el último día"), Of(then.End), Of(now.End));
            changes.Field(s, "phone", new("phone", "el teléfono"), Plain(then.Phone), Plain(now.Phone));
            changes.Field(s, "email", new("e-mail", "el correo electrónico"), Plain(then.Email), Plain(now.Email));
            changes.Field(s, "form", new("form", "el formulario"), Plain(then.Form), Plain(now.Form));
            changes.Field(s, "address", new("address of the office", "la dirección de la oficina"), Plain(then.Address), Plain(now.Address));
            changes.Field(s, "officialUrl", new("official page", "la página oficial"), Plain(then.OfficialUrl), Plain(now.OfficialUrl));
            changes.Field(s, "reviewed", new("day of review", "el día de la revisión"), Of(then.Reviewed), Of(now.Reviewed));
        });

    private static Subject Name(Official official, DiffNames names)
    {
        var state = names.State(official.Division.State!);
        var place = names.Place(official.Division);
        var where = place?.Name ?? official.Division.Name;
        var seat = official.Seat is { } one ? $", {one}" : "";
        var role = RoleWords.Of(official.Role);
        return new Subject("official", official.Id,
            new LocalizedText($"{role.En}{seat}, {where} ({state.En})", $"{role.Es}{seat}, {where} ({state.In(Language.Es)})"), Holder(official))
        {
            State = official.Division.State,
            Place = place?.Id,
        };
    }

    private static LocalizedText Holder(Official official) => Plain(official.Name) ?? Vacant;
}
