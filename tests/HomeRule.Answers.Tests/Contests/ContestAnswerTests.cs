using HomeRule.Answers.Tests.Testing;
using HomeRule.Atlas.Compiling;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Contests;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Contests;

/// <summary>Over the real atlas with made-up candidate lists: King County, Washington, where candidates file from 4 to 8 May 2026.</summary>
public sealed class ContestAnswerTests
{
    private static readonly DivisionId King = DivisionId.Parse("ocd-division/country:us/state:wa/county:king");
    private static readonly DivisionId Pierce = DivisionId.Parse("ocd-division/country:us/state:wa/county:pierce");
    private static readonly DateOnly Asked = new(2026, 11, 1);

    [Fact]
    public void Contests_WithoutAList_AreNone_SinceNobodyLooked()
    {
        var (contests, sources) = Book().Contests(King, "sheriff", null, Asked);

        contests.ShouldBeEmpty();
        sources.ShouldBeEmpty();
    }

    [Fact]
    public void Contests_OfAnOffice_HaveCandidatesDaySentenceAndSource()
    {
        var (contests, sources) = Book(List(2026, "2026-06-01", true, Contest(King, Person("Jane Example", CandidacyStatus.Qualified), Person("John Roe", CandidacyStatus.Withdrawn)) with { IncumbentRuns = false }))
            .Contests(King, "sheriff", 2026, Asked);

        var contest = contests.ShouldHaveSingleItem();
        contest.Id.ShouldBe("wa-2026-11-03-general/king-county-wa-sheriff");
        (contest.State, contest.Filed, contest.IsOpen, contest.IsProvisional).ShouldBe((ContestState.Unchallenged, 1, true, false));
        contest.Closes.ShouldBe(new DateOnly(2026, 5, 8));
        contest.Candidates.Select(static c => (c.Name, c.Status)).ShouldBe([("Jane Example", CandidacyStatus.Qualified), ("John Roe", CandidacyStatus.Withdrawn)]);
        contest.Sentence.En.ShouldBe("1 person filed for 1 seat, so nobody is challenged (list of 1 June 2026). The incumbent is not running.");
        contest.Sentence.Es.ShouldBe("1 persona se inscribió para 1 escaño, así que nadie tiene rival (lista del 1.º de junio de 2026). Quien ocupa el cargo no se presenta.");
        sources.ShouldHaveSingleItem().Number.ShouldBe(contest.Sources.ShouldHaveSingleItem());
    }

    [Theory]
    [InlineData("2026-05-06", "2026-05-06", "Nobody is on the list of 6 May 2026 for 1 seat. This is provisional: people can file until 8 May 2026.")]
    [InlineData("2026-05-06", "2026-11-01", "Nobody is on the list of 6 May 2026 for 1 seat. This is provisional: the list is no later than the last day of filing, 8 May 2026.")]
    [InlineData("2026-05-20", "2026-11-01", "Nobody is on the list of 20 May 2026 for 1 seat. This is provisional: the list is not final, and objections or withdrawals may be pending.")]
    [InlineData("2026-05-20", "2026-05-19", "The candidate list is of 20 May 2026, after the day asked about.")]
    public void Sentence_OfNobody_SaysWhetherItCanStillChange(string asOf, string asked, string sentence)
    {
        var contest = Book(List(2026, asOf, null, Contest(King))).Contests(King, "sheriff", 2026, Day(asked)).Contests.ShouldHaveSingleItem();

        contest.Sentence.En.ShouldBe(sentence);
    }

    [Fact]
    public void Contests_OfPastElections_SayHowManyRan_NewestFirst()
    {
        var book = Book(
            List(2018, "2018-11-06", null, Contest(King, Person("A"), Person("B"))),
            List(2022, "2022-11-08", null, Contest(King, Person("A")), Contest(Pierce, Person("C"))),
            List(2026, "2026-06-01", true, Contest(King, Person("A"), Person("B"), Person("C"))));

        var contests = book.Contests(King, "sheriff", null, Asked).Contests;

        contests.Select(static c => c.Sentence.En).ShouldBe(["3 people filed for 1 seat (list of 1 June 2026).", "1 person ran for 1 seat, without a challenger.", "2 people ran for 1 seat."]);
        contests.Select(static c => c.State).ShouldBe([ContestState.Contested, ContestState.Unchallenged, ContestState.Contested]);
        book.Contests(King, "sheriff", 2022, Asked).Contests.ShouldHaveSingleItem();
        book.Contests(King, "mayor", null, Asked).Contests.ShouldBeEmpty();
    }

    [Fact]
    public void Sentence_OfCancelledPrimaryAndUnknown_SaysSo()
    {
        var book = Book(List(2026, "2026-06-01", true,
            Contest(King, Person("A")) with { Id = "a", Name = "A", IsCancelled = true },
            Contest(King, Person("A"), Person("B")) with { Id = "b", Name = "B", Seats = null },
            Contest(King, Person("A"), Person("B"), Person("W", CandidacyStatus.WriteIn)) with { Id = "c", Name = "C", Party = "Democratic" }));

        book.Contests(King, "sheriff", 2026, Asked).Contests.Select(static c => (c.State, c.Sentence.En)).ShouldBe(
        [
            (ContestState.Cancelled, "No election is held, because no more people filed than there are seats (list of 1 June 2026)."),
            (ContestState.Unknown, "2 people are on the list of 1 June 2026; how many seats are filled is not known here, so it cannot be said whether they are challenged."),
            (ContestState.Contested, "Democratic primary: 2 people filed for 1 seat (list of 1 June 2026). 1 write-in candidate declared; write-ins are counted apart."),
        ]);
    }

    [Fact]
    public void Sentences_AreInBothLanguages()
    {
        var contest = Book(List(2026, "2026-05-06", null, Contest(King, Person("A"), Person("B")))).Contests(King, "sheriff", 2026, new DateOnly(2026, 5, 7)).Contests[0];

        contest.Sentence.Es.ShouldBe("2 personas se inscribieron para 1 escaño (lista del 6 de mayo de 2026). Esto es provisional: la inscripción sigue abierta hasta el 8 de mayo de 2026.");
    }

    private static AnswerBook Book(params CandidateList[] lists) => new(SnapshotCompiler.Build(RealAtlas.Snapshot.Content with { Candidates = lists }, new SnapshotBase(RealAtlas.Snapshot.Divisions, []), RealAtlas.Today));

    private static CandidateList List(int year, string asOf, bool? isFinal, params CandidateContest[] contests)
    {
        var date = new DateOnly(year, 11, 1);
        date = date.AddDays((8 - (int)date.DayOfWeek) % 7 + 1);
        return new CandidateList
        {
            Id = $"wa-{date:yyyy-MM-dd}-general",
            State = "wa",
            Name = $"{year} General Election",
            Date = date,
            Kind = ElectionKind.General,
            AsOf = Day(asOf),
            IsFinal = isFinal,
            Contests = contests,
            Confidence = Confidence.High,
            Sources = [new Source { Kind = SourceKind.OfficialList, Url = $"https://www.example.gov/{year}", Confidence = Confidence.High }],
        };
    }

    private static CandidateContest Contest(DivisionId government, params Candidacy[] candidates) => new()
    {
        Id = $"{government.Name}-county-wa-sheriff",
        Name = "Sheriff",
        Office = "sheriff",
        Government = government,
        Seats = 1,
        Candidates = candidates,
    };

    private static Candidacy Person(string name, CandidacyStatus status = CandidacyStatus.Filed) => new() { Name = name, Status = status };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
