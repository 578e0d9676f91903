using System.Text;
using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Feeds;
using HomeRule.Civics.Living;
using HomeRule.Civics.People;
using static HomeRule.Atlas.Diffing.DiffWords;

namespace HomeRule.Atlas.Diffing;

/// <summary>Changes of what official files say: agreements, seats with their holders, agencies, corrections, files.</summary>
internal static class LivingDiff
{
    public static void Compare(ChangeList changes, LivingFacts before, LivingFacts after)
    {
        changes.Entities(before.Agreements, after.Agreements, Name, ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Field(s, "agency", new("agency", "la agencia"), Plain(then.AgencyName), Plain(now.AgencyName));
            changes.Field(s, "status", new("status", "el estado"), Of(then.Status), Of(now.Status));
            changes.Field(s, "signed", new("signing date", "la fecha de firma"), Day(then.Signed), Day(now.Signed));
            changes.Field(s, "lastSeen", new("last list that has it", "la última lista que lo tiene"), Day(then.LastSeen), Day(now.LastSeen));
            changes.Field(s, "memorandum", new("link to the memorandum", "el enlace al memorando"), Plain(then.MemorandumUrl), Plain(now.MemorandumUrl));
            changes.Field(s, "addendum", new("link to the addendum", "el enlace al anexo"), Plain(then.AddendumUrl), Plain(now.AddendumUrl));
            changes.Field(s, "county", new("county", "el condado"), Plain(then.County?.Id), Plain(now.County?.Id));
            changes.Field(s, "government", new("government", "el gobierno"), Plain(then.Government?.Id), Plain(now.Government?.Id));
        });
        changes.Entities(Seats(before), Seats(after), Name, static seat => Encoding.UTF8.GetBytes(seat.Holders), (then, now, s) =>
            changes.Field(s, "holders", new("list of holders", "la lista de titulares"), Listed(then), Listed(now)));
        changes.Entities(before.Agencies, after.Agencies, Name, ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Field(s, "name", new("name", "el nombre"), Plain(then.Name), Plain(now.Name));
            changes.Field(s, "officers", new("number of officers", "el número de agentes"), Count(then.Officers), Count(now.Officers));
            changes.Field(s, "population", new("population", "la población"), Count(then.Population), Count(now.Population));
            changes.Field(s, "government", new("government", "el gobierno"), Plain(then.Government?.Id), Plain(now.Government?.Id));
        });
        changes.Entities(before.Corrections, after.Corrections, Name, static c => Encoding.UTF8.GetBytes($"{c.State}|{c.Rows}|{c.Upstream}|{c.AsOf}"), (then, now, s) =>
            changes.Field(s, "state", new("state", "el estado"), Of(then.State), Of(now.State)));
        changes.Entities(before.Feeds, after.Feeds, Name, static f => Encoding.UTF8.GetBytes($"{f.Stale}|{Newest(f)?.Sha256}"), (then, now, s) =>
        {
            changes.Field(s, "edition", new("newest edition", "la edición más reciente"), Day(Newest(then)?.Retrieved), Day(Newest(now)?.Retrieved));
            changes.Field(s, "stale", new("reason for being stale", "el motivo de estar desactualizado"), Plain(then.Stale), Plain(now.Stale));
        });
    }

    private static Subject Name(ListedAgreement a) =>
        new("listed_agreement", a.Id, new LocalizedText($"287(g) agreement {a.Id}", $"el acuerdo 287(g) {a.Id}"), Plain($"{a.AgencyName}, {a.ModelText}")!) { State = a.State, Place = a.Government?.Id ?? a.County?.Id };

    private static Subject Name(Seat seat) =>
        new("seat", seat.Post.Id, new LocalizedText($"seat {seat.Post.Id}", $"el puesto {seat.Post.Id}"), Listed(seat)) { State = seat.Post.Division.State, Place = seat.Post.Division.Value };

    private static Subject Name(Agency a) =>
        new("agency", a.Id, new LocalizedText($"agency {a.Id}", $"la agencia {a.Id}"), Plain(a.Name)!) { State = a.State, Place = a.Government?.Id };

    private static Subject Name(CorrectionOutcome c) =>
        new("feed_correction_outcome", c.Correction, new LocalizedText($"correction {c.Correction} of an official file", $"la corrección {c.Correction} de un archivo oficial"), Of(c.State));

    private static Subject Name(FeedState f) =>
        new("feed", f.Id, new LocalizedText($"official file {f.Id}", $"el archivo oficial {f.Id}"), f.Name);

    private static FeedEdition? Newest(FeedState feed) => feed.Editions is [var newest, ..] ? newest : null;

    private static List<Seat> Seats(LivingFacts facts)
    {
        var names = facts.People.ToDictionary(static p => p.Id, static p => p.Name, StringComparer.Ordinal);
        var holders = facts.Memberships.ToLookup(static m => m.Post, StringComparer.Ordinal);
        return [.. facts.Posts.Select(p => new Seat(p, string.Join("; ", holders[p.Id].Select(m => Term(m, names.GetValueOrDefault(m.Person) ?? m.Person)))))];
    }

    private static string Term(Membership m, string name) => $"{name} ({m.Start?.ToString() ?? "?"} – {m.End?.ToString() ?? "?"})";

    private static LocalizedText Listed(Seat seat) => seat.Holders.Length == 0 ? new LocalizedText("nobody listed", "nadie en la lista") : Plain(seat.Holders)!;

    private static LocalizedText? Day(DateOnly? day) => day is { } known ? Of(PartialDate.From(known)) : null;

    private static LocalizedText? Count(int? number) => Plain(number?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private sealed record Seat(Post Post, string Holders);
}
