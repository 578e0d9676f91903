using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HomeRule.Answers.Json;
using HomeRule.Benchmarks.Figures;
using HomeRule.Benchmarks.Places;
using HomeRule.Civics;

namespace HomeRule.Benchmarks.Answers;

/// <summary>
/// Whether work on speed changed any answer: hashes of the JSON of every report in both languages, of searches, listings and located points, kept per
/// snapshot in <c>artifacts/bench/answers.json</c>. A run over the same snapshot with another hash fails and names what differs.
/// </summary>
internal static class SameGroup
{
    private sealed record Kept(string Snapshot, SortedDictionary<string, string> Hashes);

    /// <returns>0 when nothing changed or nothing was kept for this snapshot yet, else 1.</returns>
    public static int Run(Bench bench, bool accept)
    {
        var now = new Kept(bench.Snapshot.Info.Hash, Hashes(bench));
        var path = Path.Combine(bench.Folder, "answers.json");
        var before = File.Exists(path) ? JsonSerializer.Deserialize<Kept>(File.ReadAllText(path), JsonSerializerOptions.Web) : null;
        var whole = Hash(string.Concat(now.Hashes.Values));
        if (before is null || before.Snapshot != now.Snapshot || accept)
        {
            Reports.Save(path, now);
            Console.WriteLine($"{now.Hashes.Count:N0} answers, hash {whole[..16]}, kept for snapshot {now.Snapshot[..16]}.");
            return 0;
        }

        var changed = now.Hashes.Where(h => before.Hashes.GetValueOrDefault(h.Key) != h.Value).Select(h => h.Key).ToList();
        Console.WriteLine(changed.Count == 0
            ? $"{now.Hashes.Count:N0} answers, hash {whole[..16]}: the same as before."
            : $"{changed.Count:N0} of {now.Hashes.Count:N0} answers differ: {string.Join(", ", changed.Take(12))}");
        return changed.Count == 0 ? 0 : 1;
    }

    private static SortedDictionary<string, string> Hashes(Bench bench)
    {
        var book = bench.Book;
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var place in book.Places.All)
                hashes[$"report {language} {place.Slug}"] = Hash(JsonSerializer.SerializeToUtf8Bytes(book.Report(place, Bench.Today, language), AnswersJson.Default.Report));
            foreach (var text in new[] { "Pagosa Springs, Archuleta County, CO", "Pagosa Springs, CO" })
            {
                if (book.Places.ResolveOrUnlisted(text).TryGet(out var place, out _))
                    hashes[$"report {language} {text}"] = Hash(JsonSerializer.SerializeToUtf8Bytes(book.Report(place, Bench.Today, language), AnswersJson.Default.Report));
            }

            foreach (var day in new[] { new DateOnly(2019, 6, 1), new DateOnly(2025, 7, 4) })
                hashes[$"reports {language} {day:yyyy-MM-dd}"] = Hash(string.Concat(book.Places.All.Select(p => Hash(JsonSerializer.SerializeToUtf8Bytes(book.Report(p, day, language), AnswersJson.Default.Report)))));
            hashes[$"plays {language}"] = Hash(JsonSerializer.SerializeToUtf8Bytes(book.Plays(Bench.Today, language), AnswersJson.Default.PlayList));
            foreach (var play in bench.Snapshot.Content.Plays)
            {
                hashes[$"play {language} {play.Id}"] = Hash(JsonSerializer.SerializeToUtf8Bytes(book.Play(play.Id, Bench.Today, language).Value, AnswersJson.Default.PlayDetail));
                hashes[$"map {language} {play.Id}"] = Hash(JsonSerializer.SerializeToUtf8Bytes(book.Map(play.Id, Bench.Today, language).Value, AnswersJson.Default.MapAnswer));
            }

            hashes[$"laws {language}"] = Hash(JsonSerializer.SerializeToUtf8Bytes(book.Laws(null, Bench.Today, language).Value, AnswersJson.Default.LawList));
            hashes[$"leaders {language}"] = Hash(JsonSerializer.SerializeToUtf8Bytes(book.Leaders(null, null, null, null, language), AnswersJson.Default.LeaderList));
            hashes[$"coverage {language}"] = Hash(JsonSerializer.SerializeToUtf8Bytes(book.Coverage(Bench.Today, language), AnswersJson.Default.CoverageList));
            hashes[$"sources {language}"] = Hash(JsonSerializer.SerializeToUtf8Bytes(book.Sources(language), AnswersJson.Default.SourceList));
        }

        foreach (var query in Queries.Make(book.Places.All))
            hashes[$"search {query.Text}"] = Hash(string.Join('\n', book.Places.Search(query.Text, 10).Select(h => FormattableString.Invariant($"{h.Place.Slug} {h.Score} {h.Matched} {h.FullName}"))));
        hashes["located"] = Hash(string.Join('\n', Points.Make(20_000).Select(p => p.ToDegrees())
            .Select(p => string.Join(' ', book.Places.Locate(p.Lat, p.Lng).Value.Select(g => g.Slug)))));
        return hashes;
    }

    private static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
