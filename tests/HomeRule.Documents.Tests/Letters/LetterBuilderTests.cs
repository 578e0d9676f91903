using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HomeRule.Answers.Letters;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Documents.Letters;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Letters;

public sealed class LetterBuilderTests
{
    [Theory]
    [InlineData("co/denver", "alpr-limits", PlayStatus.Open, "adopt decline")]
    [InlineData("fl/escambia-county", "end-287g", PlayStatus.Closed, "change-law keep-law")]
    [InlineData("co", "detainer-decline", PlayStatus.StateLaw, "carry-out")]
    public void Asks_FitWhatIsInForce(string place, string play, PlayStatus law, string asks)
    {
        var ground = Ground(place, play);
        var office = ground.Offices[0];
        office.Law.ShouldBe(law);
        LetterAsks.Of(ground, office).Select(static a => a.Id).ShouldBe(asks.Split(' '));
    }

    [Fact]
    public void Asks_OfARecordInForce_KeepChangeOrRepealIt()
    {
        var (ground, office) = RealAtlas.Book.Places.All.Where(static p => p.Records.Count > 0).SelectMany(static p => RealAtlas.Snapshot.Content.Plays.Select(play => (Place: p, Play: play.Id)))
            .Select(static x => RealAtlas.Book.Letter(x.Place, x.Play, RealAtlas.Today, Language.En)).Where(static r => r.TryGet(out _, out _)).Select(static r => r.Value)
            .SelectMany(static g => g.Offices.Select(o => (Ground: g, Office: o))).First(static x => x.Office is { InForce: not null, Law: PlayStatus.Open });

        var asks = LetterAsks.Of(ground, office);

        asks.Select(static a => a.Id).ShouldBe(["keep", "change", "repeal"]);
        asks.ShouldAllBe(a => a.Sentence.Contains(office.InForce!.Citation.TrimEnd('.')));
    }

    [Fact]
    public void Build_WithARequestAndPoints_KeepsTheirOrderAndLeavesTheReasonBlank()
    {
        var letter = LetterBuilder.Build(Ground("co/denver", "alpr-limits"), new LetterRequest { Office = "city_council", Ask = "adopt", Points = ["objection-1", "officials-2", "objection-1"] }).Value;

        letter.Paper.Of(LetterBuilder.Points).Select(static b => b.Id).ShouldBe(["objection-1", "officials-2"]);
        letter.Paper.Of(LetterBuilder.Request).Single().Text.ShouldBe("Please adopt an ordinance to limit, audit or end license plate reader sharing and contracts.");
        LetterText.Write(letter.Paper).ShouldContain("[Write here, in your own words");
        letter.Paper.Notice.ShouldStartWith("Not finished.");
        letter.Paper.Notes.ShouldNotBeEmpty();
    }

    [Fact]
    public void Build_InSpanish_SpeaksItThroughout()
    {
        var ground = Ground("co/denver", "alpr-limits", Language.Es);
        var council = ground.Offices.Single(static o => o.Key == "city_council");
        var letter = LetterBuilder.Build(ground, new LetterRequest { Office = council.Key, Ask = "decline", Points = [] }).Value;

        LetterText.Body(letter.Paper).ShouldContain("A quienes integran el concejo municipal:");
        letter.Paper.Of(LetterBuilder.Request).Single().Text.ShouldBe("Pido que no se apruebe una ordenanza para limitar, auditar o terminar el uso compartido y los contratos de lectores de placas.");
        LetterText.Body(letter.Paper).ShouldContain("Atentamente,");
    }

    [Theory]
    [InlineData("office", "letter.office-unknown")]
    [InlineData("ask", "letter.ask-unknown")]
    [InlineData("points", "letter.point-unknown")]
    [InlineData("minutes", "letter.minutes")]
    public void Build_WhatIsNotThere_IsOneSentence(string what, string code)
    {
        var request = what switch
        {
            "office" => new LetterRequest { Office = "queen" },
            "ask" => new LetterRequest { Ask = "change-law" },
            "points" => new LetterRequest { Points = ["officials-99"] },
            _ => new LetterRequest { Minutes = 4 },
        };

        LetterBuilder.Build(Ground("co/denver", "alpr-limits"), request).TryGet(out _, out var problem).ShouldBeFalse();
        problem.Code.ShouldBe(code);
        problem.Field.ShouldBe(what);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Comment_TooLongForItsTime_SaysByHowMuch(int minutes)
    {
        var ground = Ground("co/denver", "alpr-limits");
        var letter = LetterBuilder.Build(ground, new LetterRequest { Kind = LetterKind.Comment, Minutes = minutes, Office = "city_council", Ask = "adopt", Points = [.. ground.Points.Select(static p => p.Id)] }).Value;

        letter.Fits.ShouldBe(minutes * 130);
        letter.Over.ShouldBe(Math.Max(0, letter.Words - minutes * 130));
        letter.Paper.Notice.ShouldContain(letter.Over > 0 ? $"{letter.Over} words too many" : $"{minutes * 130 - letter.Words} words are left");
        letter.Paper.Notice.ShouldContain("Check the rules of the body itself");
        if (minutes == 1)
            letter.Over.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("one", 1)]
    [InlineData("  one\ttwo\n three ", 3)]
    [InlineData("It's 3 words", 3)]
    [InlineData("well-known", 1)]
    [InlineData("– § … !", 0)]
    [InlineData("My name is [your name here].", 3)]
    [InlineData("[open blank", 0)]
    [InlineData("niñez año 287(g)", 3)]
    [InlineData("C.R.S. §§ 24-76.6-101", 2)]
    public void Words_AreCounted(string text, int words) => SpokenTime.Words(text).ShouldBe(words);

    [Theory]
    [InlineData("Subject\r\nBcc: victim@example.org", "line\r\nBcc: x@example.org")]
    [InlineData("a&bcc=x@example.org", "b&cc=y@example.org?to=z")]
    [InlineData("a%0D%0ABcc:x", "<script>alert(1)</script>\0\u202E")]
    [InlineData("\uD800", "\uDFFF half")]
    public void Mail_ForgedLines_AddNoField(string subject, string body)
    {
        var mail = LetterMail.Write("mailto:office@example.gov", subject, body)!;

        mail.ShouldNotContain("\r");
        mail.ShouldNotContain("\n");
        mail.ShouldNotContain("<");
        mail.Count(static c => c == '?').ShouldBe(1);
        mail.Count(static c => c == '&').ShouldBe(1);
        mail[..mail.IndexOf("&body=", StringComparison.Ordinal)].ShouldNotContain("%0A");
        mail[..mail.IndexOf("&body=", StringComparison.Ordinal)].ShouldNotContain("%0D");
        mail.ShouldStartWith("mailto:office@example.gov?subject=");
    }

    [Theory]
    [InlineData("mailto:a@example.gov?bcc=b@example.org")]
    [InlineData("mailto:a@example.gov,b@example.org")]
    [InlineData("javascript:alert(1)")]
    public void Mail_OddAddress_IsLeftOut(string address) => LetterMail.Write(address, "a", "b").ShouldBe("mailto:?subject=a&body=b");

    [Fact]
    public void Mail_TooLong_IsNone()
    {
        LetterMail.Write("mailto:a@example.gov", "a", new string('é', 400)).ShouldBeNull();
        LetterMail.Write("mailto:a@example.gov", "a", new string('e', 1_800))!.Length.ShouldBeLessThanOrEqualTo(LetterMail.Most);
    }

    [Theory]
    [InlineData(LetterKind.Letter)]
    [InlineData(LetterKind.Call)]
    [InlineData(LetterKind.Comment)]
    public void Docx_OfEachKind_IsValid(LetterKind kind)
    {
        var letter = LetterBuilder.Build(Ground("co/denver", "alpr-limits"), new LetterRequest { Kind = kind }).Value;
        using var document = WordprocessingDocument.Open(new MemoryStream(LetterDocx.Write(letter.Paper)), isEditable: false);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(static e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        document.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain("in your own words");
    }

    [Fact]
    public void Html_OfHostileText_IsEscaped()
    {
        var paper = LetterBuilder.Build(Ground("co/denver", "alpr-limits"), LetterRequest.Usual).Value.Paper;
        var hostile = paper with { Title = "<img src=x onerror=alert(1)>", Blocks = [new LetterBlock("ask", LetterBlockKind.Text, "\"><script>alert(1)</script>", [])] };

        LetterHtml.Write(hostile).ShouldNotContain("<script");
        LetterHtml.Write(hostile).ShouldNotContain("<img");
        LetterMarkdown.Write(hostile).ShouldContain("\\<script\\>");
    }

    private static LetterGround Ground(string place, string play, Language language = Language.En) =>
        RealAtlas.Book.Letter(RealAtlas.Book.Places.Resolve(place).Value, play, RealAtlas.Today, language).Value;
}
