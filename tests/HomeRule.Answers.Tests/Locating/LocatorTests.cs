using System.Buffers;
using System.Text;
using System.Text.Json;
using HomeRule.Answers.Json;
using HomeRule.Answers.Locating;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Testing;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Locating;

/// <summary>What a point and a day give: which lines, in which order, and what is said about them.</summary>
public sealed class LocatorTests
{
    private static readonly AnswerBook Book = new(MappedCountry.Snapshot);

    [Fact]
    public void Today_EveryLevel_SmallestFirst()
    {
        var answer = Ask(39.15, -108.58);

        answer.Divisions.Select(d => d.Name).ShouldBe(
            ["District A", "Grand Junction", "State House District 54", "State House District 55", "State Senate District 7", "Congressional District 3", "Mesa County", "Colorado"]);
        answer.Places.Select(p => p.Id).ShouldBe(["co/grand-junction", "co/mesa-county", "co"]);
        answer.Divisions.Select(d => d.Slug).OfType<string>().ShouldBe(["co/grand-junction", "co/mesa-county", "co"]);
        answer.Divisions[1].ShouldBe(new LocatedDivision("ocd-division/country:us/state:co/place:grand_junction", DivisionKind.Place, "Grand Junction", "co", "0831660", "us-places-2019", new(2019, 1, 1), null, true, "co/grand-junction"));
    }

    [Fact]
    public void Today_OnlyEndedLinesLoaded_AreGivenAndSaidToHaveEnded()
    {
        var answer = Ask(40.5, -105);
        var district = answer.Divisions.Single(d => d.Kind == DivisionKind.Congressional);

        district.InForce.ShouldBeFalse();
        district.ValidTo.ShouldBe(new DateOnly(2023, 1, 2));
        var note = answer.Notes.Single(n => n.Code == "lines.ended");
        note.Kind.ShouldBe(DivisionLayer.Congressional);
        note.State.ShouldBe("co");
        note.Text.Value.ShouldContain("2 January 2023");
        note.Text.Value.ShouldContain("homerule pull census");
        Ask(40.5, -105, language: Language.Es).Notes.Single(n => n.Code == "lines.ended").Text.Value.ShouldContain("2 de enero de 2023");
    }

    [Fact]
    public void Today_NewerLinesLoaded_EndedOnesAreNotGiven()
    {
        var answer = Ask(39.5, -106.5);

        answer.Divisions.ShouldNotContain(d => d.Kind == DivisionKind.StateLegislativeUpper, "the new senate lines leave this point out; the old ones have ended");
    }

    [Theory]
    [InlineData("2026-11-21", "co-sldl-2022 co-sldl-2026", true)]
    [InlineData("2026-12-31", "co-sldl-2022 co-sldl-2026", true)]
    [InlineData("2026-05-31", "co-sldl-2022", false)]
    [InlineData("2027-01-01", "co-sldl-2026", false)]
    public void Window_BothMapsInForce_BothComeWithANote(string day, string sets, bool noted)
    {
        var answer = Ask(39.5, -108.2, day);

        string.Join(' ', answer.Divisions.Where(d => d.Kind == DivisionKind.StateLegislativeLower).Select(d => d.Set)).ShouldBe(sets);
        answer.Notes.Any(n => n.Code == "lines.two").ShouldBe(noted);
    }

    [Theory]
    [InlineData("2022-12-31", "co-sldu-2012")]
    [InlineData("2023-01-01", "co-sldu-2022")]
    public void AsOf_LastAndFirstDay_AreInclusive(string day, string set) =>
        Ask(39.5, -108.2, day).Divisions.Single(d => d.Kind == DivisionKind.StateLegislativeUpper).Set.ShouldBe(set);

    [Fact]
    public void AsOf_NoLinesForTheDay_GivesNoneAndSaysSo()
    {
        var answer = Ask(40.5, -105, "2026-11-21");

        answer.Divisions.ShouldNotContain(d => d.Kind == DivisionKind.Congressional);
        answer.Notes.Single(n => n.Code == "lines.none").Text.Value.ShouldContain("21 November 2026");
        answer.Notes.ShouldNotContain(n => n.Code == "lines.ended");
    }

    [Fact]
    public void Next_LaterMapLoaded_IsListedApart()
    {
        var answer = Ask(39.15, -108.58);

        answer.Next.Single().Id.ShouldEndWith("/ward:b");
        answer.Next.Single().InForce.ShouldBeFalse();
        answer.Notes.Single(n => n.Code == "lines.next").Text.Value.ShouldContain("1 January 2027");
        Ask(39.15, -108.58, "2027-01-01").Divisions[0].Id.ShouldEndWith("/ward:b");
    }

    [Fact]
    public void Sets_OnlyThoseUsed_WithTheirCards()
    {
        var answer = Ask(38, -110);

        answer.Divisions.Select(d => d.Name).ShouldBe(["Utah"]);
        answer.Sets.Single().ShouldBe(new LocatedSet("us-states-2017", new Text("States", Language.En), DivisionKind.State, "Colorado", "Office of Lines", "https://example.org/us-states-2017", "Public domain",
            new(2026, 1, 2), PartialDate.Parse("2017-01-01"), null, new Text("Made for tests.", Language.En)));
    }

    [Fact]
    public void Kinds_OnlyThoseAskedFor()
    {
        var layers = LayerSet.Parse("county,sldu").Value;
        var answer = Book.Locate(39.15, -108.58, new LocateQuestion(MappedCountry.Today, false, layers, Language.En)).Value;

        answer.Divisions.Select(d => d.Name).ShouldBe(["State Senate District 7", "Mesa County"]);
        answer.Next.ShouldBeEmpty();
        LayerSet.Parse("county,").IsOk.ShouldBeFalse();
        LayerSet.Parse("County").IsOk.ShouldBeFalse();
    }

    [Fact]
    public void SharedLine_BelongsToBothSides()
    {
        var answer = Ask(39.5, -109);

        answer.Divisions.Where(d => d.Kind == DivisionKind.State).Select(d => d.Name).ShouldBe(["Colorado", "Utah"]);
    }

    [Fact]
    public void Swapped_OutOfRangeAndInTheCountry_IsSaid()
    {
        Book.Locator.Check(-108.5, 39.5).Problem.Code.ShouldBe("point.swapped");
        Book.Locator.Check(-108.5, -39.5).Problem.Code.ShouldBe("point.malformed");
        Book.Locator.Check(39.5, 181).Problem.Field.ShouldBe("lng");
        Book.Locator.Check(double.NaN, 0).Problem.Field.ShouldBe("lat");
        Book.Locator.Check(0, double.PositiveInfinity).Problem.Field.ShouldBe("lng");
    }

    [Fact]
    public void Outside_SaysSo()
    {
        var answer = Ask(0, 0);

        answer.Divisions.ShouldBeEmpty();
        answer.Notes.Single().Code.ShouldBe("point.outside");
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-11-21")]
    [InlineData("2020-01-01")]
    [InlineData("2027-06-01")]
    public void Bytes_AreThoseOfTheObject(string day)
    {
        var random = new Random(7);
        foreach (var language in new[] { Language.En, Language.Es })
        {
            for (var i = 0; i < 500; i++)
            {
                var (lat, lng) = (36 + (6 * random.NextDouble()), -115 + (14 * random.NextDouble()));
                var question = Question(day, language);
                PointE7.TryFromDegrees(lng, lat, out var point).ShouldBeTrue();
                var written = new ArrayBufferWriter<byte>();
                Book.Locator.Write(written, point, question);
                Encoding.UTF8.GetString(written.WrittenSpan).ShouldBe(JsonSerializer.Serialize(Book.Locator.Locate(point, question), AnswersJson.Default.LocateAnswer));
            }
        }
    }

    [Fact]
    public void Write_OncePiecesAreMade_AllocatesNothing()
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        PointE7.TryFromDegrees(-108.58, 39.15, out var point).ShouldBeTrue();
        var question = Question("", Language.En);
        Book.Locator.Write(output, point, question);
        output.ResetWrittenCount();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Book.Locator.Write(output, point, question);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static LocateAnswer Ask(double lat, double lng, string day = "", Language language = Language.En) => Book.Locate(lat, lng, Question(day, language)).Value;

    private static LocateQuestion Question(string day, Language language) =>
        day.Length == 0 ? new(MappedCountry.Today, false, LayerSet.All, language) : new(DateOnly.ParseExact(day, "yyyy-MM-dd"), true, LayerSet.All, language);
}
