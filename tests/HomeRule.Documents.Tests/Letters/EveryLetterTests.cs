using System.Diagnostics;
using HomeRule.Answers.Letters;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Documents.Letters;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Letters;

/// <summary>Every place with records × every play × every office × every kind, in both languages: each is built, is short, and asks for nothing that state law closes there.</summary>
public sealed class EveryLetterTests(ITestOutputHelper output)
{
    /// <summary>Words of a letter without its reason, with one request and three points: about a page.</summary>
    private const int MostWords = 330;

    private static readonly HashSet<string> OfTheLaw = [LetterAsks.ChangeLaw, LetterAsks.KeepLaw];
    private static readonly HashSet<string> OfARecord = [LetterAsks.Keep, LetterAsks.Change, LetterAsks.Repeal];

    [Fact]
    public void Build_EveryPlaceAndPlay_IsShortAndLawful()
    {
        var book = RealAtlas.Book;
        var plays = RealAtlas.Snapshot.Content.Plays.Select(static p => p.Id).ToList();
        var places = book.Places.All.Where(static p => p.Records.Count > 0 || p.Large is not null || DivisionKinds.IsState(p.Kind)).ToList();
        places.Count.ShouldBeGreaterThan(300);
        var (letters, closed, nobody) = (0, 0, 0);
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(places, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, place =>
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var report = book.Report(place, RealAtlas.Today, language);
                var statuses = report.Plays.ToDictionary(static p => p.Id);
                var standings = report.Levers.ToDictionary(static l => l.Id, static l => l.Standing);
                foreach (var play in plays)
                {
                    if (!book.Letter(place, play, RealAtlas.Today, language).TryGet(out var ground, out var problem))
                    {
                        problem.Code.ShouldBe("letter.no-office");
                        Interlocked.Increment(ref nobody);
                        continue;
                    }

                    Need(ground.Status == statuses[play].Status, ground, "status");
                    foreach (var office in ground.Offices)
                    {
                        Interlocked.Add(ref letters, Office(ground, office));
                        if (office.IsOwn && !office.MakesStateLaw)
                            Lawful(ground, office, [.. statuses[play].Levers.Select(l => standings[l])], statuses[play].Direction);
                    }

                    if (ground.Status == PlayStatus.Closed)
                    {
                        Interlocked.Increment(ref closed);
                        Need(ground.Offices.Where(static o => o.IsOwn).All(static o => o.MakesStateLaw), ground, "an office of the place is asked for what is closed");
                    }
                }
            }
        });
        output.WriteLine($"{places.Count} places, {letters} letters, calls and comments, {closed} closed plays asked of the legislature, {nobody} without an office, {watch.ElapsedMilliseconds} ms");
        letters.ShouldBeGreaterThan(300_000);
        closed.ShouldBeGreaterThan(500);
    }

    /// <summary>Against the report, which works the standings out by itself: what the law decides in every part is not asked of an office of the place.</summary>
    private static void Lawful(LetterGround ground, LetterOffice office, Standing[] standings, PlayDirection direction)
    {
        var asks = LetterAsks.Of(ground, office).Select(static a => a.Id).ToList();
        if (direction == PlayDirection.Limits && standings.All(static s => s is Standing.MustCooperate or Standing.MustNotCooperate) && standings.Contains(Standing.MustCooperate))
            Need(false, ground, $"{office.Key} is asked although the law requires the cooperation");
        if (direction == PlayDirection.Limits && standings.All(static s => s == Standing.MustNotCooperate))
            Need(!asks.Contains(LetterAsks.Decline) && !asks.Contains(LetterAsks.Repeal), ground, $"{office.Key} is asked to cooperate although the law forbids it");
    }

    private static int Office(LetterGround ground, LetterOffice office)
    {
        var asks = LetterAsks.Of(ground, office);
        Need(asks.Count is >= 1 and <= 3 && asks.Select(static a => a.Id).Distinct().Count() == asks.Count, ground, "requests");
        Need(office.Recipients.Count > 0 && office.Facts.Count is >= 1 and <= 3, ground, office.Key);
        Need(asks.All(a => Fits(office, a)), ground, $"{office.Key}, {office.Law}: {string.Join(", ", asks.Select(static a => a.Id))}");
        Need(office.Law == PlayStatus.StateLaw && !office.MakesStateLaw || asks.Select(static a => a.Stance).Distinct().Count() == 2, ground, $"{office.Key} has one side only");
        var points = ground.Points.OrderByDescending(static p => p.Text.Value.Length).Take(3).Select(static p => p.Id).ToArray();
        var built = 0;
        foreach (var kind in Enum.GetValues<LetterKind>())
        {
            // The request changes one sentence; every one is tried in a letter.
            foreach (var ask in asks.Select(static a => (string?)a.Id).Where(a => kind == LetterKind.Letter || a == asks[0].Id).Append(null))
            {
                if (ask is null && kind != LetterKind.Letter && ground.Language == Language.Es)
                    continue;
                var letter = LetterBuilder.Build(ground, new LetterRequest { Kind = kind, Minutes = 3, Office = office.Key, Ask = ask, Points = ask is null ? null : points }).Value;
                built++;
                Whole(ground, letter);
                if (ask is not null)
                    Need(letter.Words <= MostWords && (letter.Fits is not { } fits || letter.Words < fits), ground, $"{office.Key}, {kind}: {letter.Words} words");
            }
        }

        return built;
    }

    /// <summary>Whether what is asked is something that this office may do, by what the law leaves it and what is on record.</summary>
    private static bool Fits(LetterOffice office, LetterAsk ask) => office.Law switch
    {
        PlayStatus.Closed => office.MakesStateLaw && OfTheLaw.Contains(ask.Id),
        PlayStatus.StateLaw when office.MakesStateLaw => OfTheLaw.Contains(ask.Id),
        PlayStatus.StateLaw => ask.Id == LetterAsks.CarryOut || ask.Id == LetterAsks.Keep && office.InForce is not null,
        _ when office.InForce is not null => OfARecord.Contains(ask.Id),
        _ => ask.Id is LetterAsks.Adopt or LetterAsks.Decline,
    };

    private static void Whole(LetterGround ground, Letter letter)
    {
        var paper = letter.Paper;
        foreach (var block in paper.Blocks)
            Need(block.Text.Length > 0 && !block.Text.AsSpan().ContainsAny("{}\n\r") && block.Notes.All(n => n >= 1 && n <= paper.Notes.Count), ground, block.Text);
        Need(paper.Of(LetterBuilder.Reason).Single().Kind == LetterBlockKind.Blank, ground, "no blank for the reason");
        Need(LetterText.Body(paper).Contains(paper.Of(LetterBuilder.Reason).Single().Text, StringComparison.Ordinal), ground, "the blank is not in the text");
        Need(paper.Blocks.TakeWhile(static b => b.Part != LetterBuilder.Request).All(static b => b.Part is "date" or "to" or "greeting"), ground, "the request is not first");
        Need(letter.MailTo is null || letter.MailTo.Length <= LetterMail.Most, ground, "the mail address is too long");
    }

    private static void Need(bool holds, LetterGround ground, string what)
    {
        if (!holds)
            Assert.Fail($"{ground.PlaceId}, {ground.PlayId}, {ground.Language}: {what}");
    }
}
