using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics;
using HomeRule.Civics.Help;
using static HomeRule.Atlas.Diffing.DiffWords;

namespace HomeRule.Atlas.Diffing;

/// <summary>Changes of organisations and of the bodies where somebody may complain or find help.</summary>
internal static class HelpDiff
{
    public static void Compare(ChangeList changes, AtlasContent before, AtlasContent after)
    {
        changes.Entities(before.Organisations, after.Organisations, static o => new Subject("organisation", o.Id, new($"organisation {o.Id}", $"la organización {o.Id}"), new(o.Name, o.Name)) { State = o.State }, ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Field(s, "affiliation", new("affiliation", "la afiliación"), Plain(then.Affiliation.ToString()), Plain(now.Affiliation.ToString()));
            changes.Wording(s, "offers", new("what it offers", "lo que ofrece"), then.Offers, now.Offers);
            changes.Field(s, "addresses", new("list of addresses", "la lista de direcciones"), Addresses(then.Addresses), Addresses(now.Addresses));
        });
        changes.Entities(before.Oversight, after.Oversight, static o => new Subject("oversight", o.Id, new($"reporting routes of {o.Id}", $"las vías de queja de {o.Id}"), new(o.Id, o.Id)) { State = StateOf(o) }, ContentEncoder.Encode, (then, now, s) =>
            changes.Records(then.Bodies, now.Bodies, b => new Subject("body", b.Id, new($"body {b.Id}", $"el organismo {b.Id}"), new(b.Name, b.Name)) { State = StateOf(now) }, ContentEncoder.Encode, (a, b, body) =>
            {
                changes.Field(body, "name", new("name", "el nombre"), Plain(a.Name), Plain(b.Name));
                changes.Wording(body, "does", new("what it does", "lo que hace"), a.Does, b.Does);
                changes.Wording(body, "status", new("its status", "su estado"), a.Status, b.Status);
                changes.Field(body, "addresses", new("list of addresses", "la lista de direcciones"), Addresses(a.Addresses), Addresses(b.Addresses));
                changes.Field(body, "confidence", new("confidence", "la confianza"), Of(a.Confidence), Of(b.Confidence));
            }, s.Label, new("body", "un organismo")));
    }

    private static string? StateOf(OversightSet set) => set.Id == OversightSet.National ? null : set.Id;

    private static LocalizedText Addresses(IReadOnlyList<HelpAddress> addresses) =>
        List(addresses.SelectMany(static a => new[] { a.Web, a.Phone, a.Email, a.Post }.OfType<string>().Select(v => a.IsVerified ? v : $"{v} (?)")));
}
