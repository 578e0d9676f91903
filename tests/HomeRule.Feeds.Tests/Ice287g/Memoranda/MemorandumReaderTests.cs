using HomeRule.Civics.Agreements;
using HomeRule.Feeds.Ice287g.Memoranda;
using HomeRule.Papers.Pdf;

namespace HomeRule.Feeds.Tests.Ice287g.Memoranda;

public sealed class MemorandumReaderTests
{
    private const string Filler = " Some more words of the page that stand here so that it counts as a page with words and not as a picture with a date typed on top of it by somebody who signed."
        + " And again some more words of the page that stand here so that it counts as one.";

    private const string Opening = "MEMORANDUM OF AGREEMENT 287(g) Task Force Model This Memorandum of Agreement (MOA) constitutes an agreement between United States Immigration and Customs"
        + " Enforcement (ICE), a component of the Department of Homeland Security (DHS), and the Anytown Police Department, pursuant to which ICE delegates to nominated officers.";

    [Theory]
    [InlineData("until either party, upon 90-day written notice to the other party, provides notice of termination.", AgreementParty.Either, 90)]
    [InlineData("until either party, upon 30-day written notice to the other party, provides notice of termination.", AgreementParty.Either, 30)]
    [InlineData("until either party, upon 9O- day writlen notice to the otherparty, provides notice of tennination.", AgreementParty.Either, 90)]
    [InlineData("until either party terminates it. Termination by the LEA shall be provided, in writing, to the local Field Office.", AgreementParty.Agency, 0)]
    [InlineData("until either party tenninates it. Tennination by the LEA shal l be provided, in writing, to the local Field Office 60 days before.", AgreementParty.Agency, 60)]
    public void Notice_IsReadFromTheClause(string clause, AgreementParty party, int days)
    {
        var memorandum = Read(Opening + Filler, "This MOA becomes effective upon signature of both parties and will remain in effect " + clause + Filler);

        var term = memorandum.Notices.ShouldHaveSingleItem();
        (term.Party, term.Days, term.InWriting, term.Evidence.Page).ShouldBe((party, days, true, 2));
        memorandum.Duration.ShouldNotBeNull().Quote.ShouldStartWith("This MOA becomes effective");
    }

    [Theory]
    [InlineData("until either party, upon written notice to the other party, ends it.")]
    [InlineData("until either party, upon ninety day written notice to the other party, ends it.")]
    [InlineData("for two years.")]
    public void Notice_WithoutAPeriodThatCanBeRead_IsNotInvented(string clause) =>
        Read(Opening + Filler, "This MOA becomes effective upon signature of both parties and will remain in effect " + clause + Filler).Notices.ShouldBeEmpty();

    [Fact]
    public void Notice_OfIce_HasItsOwnPeriod()
    {
        var memorandum = Read(Opening + Filler,
            "Something stands before. If ICE decides to move from suspension to termination, ICE will provide the LEA a 45-day notice in advance of the partnership being terminated. The notice says why." + Filler);

        var term = memorandum.Notices.ShouldHaveSingleItem();
        (term.Party, term.Days, term.InWriting).ShouldBe((AgreementParty.Ice, 45, false));
        term.Evidence.Quote.ShouldBe("If ICE decides to move from suspension to termination, ICE will provide the LEA a 45-day notice in advance of the partnership being terminated.");
    }

    [Theory]
    [InlineData("and the Anytown Police Department, pursuant", "Anytown Police Department")]
    [InlineData("and theAnytown Police Dept., FL , pursuant", "Anytown Police Dept., FL")]
    [InlineData("and Anderson County Sheriff's Office (ACSO), pursuant", "Anderson County Sheriff's Office")]
    [InlineData("and the ANYTOWN ' hereinafter the law enforcement agency (LEA), pursuant", "ANYTOWN")]
    [InlineData("and the , pursuant", null)]
    public void Party_IsWhatTheClauseNames(string words, string? party) =>
        Read(Opening.Replace("and the Anytown Police Department, pursuant", words, StringComparison.Ordinal) + Filler).Party.ShouldBe(party);

    [Fact]
    public void Model_OfTheTextAgainstTheFileName_CountsAndIsNoted()
    {
        var memorandum = Of("AnytownPDFL_WSO_MOA_04.10.2025.pdf", new TextPage(1, [[new TextStretch(0.1, Opening + Filler)]]));

        memorandum.Model.ShouldBe(AgreementModel.TaskForce);
        memorandum.Note.ShouldNotBeNull().ShouldContain("another model");
    }

    [Fact]
    public void Revision_IsWhatMostPagesSay() =>
        Read(Opening + Filler + " Revised 03/0712025", Filler + " Revised 03/07/2025", Filler + " ReVised 03/01/2025", Filler + " Revised 13/45/2025").Revision.ShouldBe(new DateOnly(2025, 3, 7));

    [Fact]
    public void Signatures_AreGivenToTheColumnTheyStandIn_AndMisreadOnesAreLeftOut()
    {
        TextPage Signed(string left, string right) => new(1,
        [
            [new(0.1, "By signing this MOA, each party represents it is fully authorized to enter into this MOA, accepts the terms" + Filler)],
            [new(0.1, "to the fullest extent allowed by law.")],
            [new(0.1, "For the LEA:"), new(0.6, "For ICE:")],
            [new(0.1, left), new(0.6, right)],
            [new(0.1, "Anytown"), new(0.8, "Revised 02/15/2025")],
        ]);

        var both = Of("AnytownPDFL_TFM_MOA_04.10.2025.pdf", Signed("Date: 4/1/2025", "Date: April 10, 2025"));
        var misread = Of("AnytownPDFL_TFM_MOA_04.10.2025.pdf", Signed("Date: 4/1/2015", "Date: OCT 1 5 2029"));
        var impossible = Of("AnytownPDFL_TFM_MOA_04.10.2025.pdf", Signed("Date: 2/30/2025", "Date: 14/14/2025"));

        both.Signatures.Select(static s => (s.Party, s.On)).ShouldBe([(AgreementParty.Agency, new DateOnly(2025, 4, 1)), (AgreementParty.Ice, new DateOnly(2025, 4, 10))]);
        both.Signatures[0].Evidence.Quote.ShouldBe("Date: 4/1/2025");
        misread.Signatures.ShouldBeEmpty();
        impossible.Signatures.ShouldBeEmpty();
    }

    [Fact]
    public void EmptyAndStrangeTexts_AreAMemorandumToo()
    {
        Of("a.pdf").HasText.ShouldBeFalse();
        Read(new string('x', 100_000)).Notices.ShouldBeEmpty();
        Read(string.Concat(Enumerable.Repeat("either party upon day written notice to the other party ", 2000))).Notices.ShouldBeEmpty();
        Read("\u0000\uFFFD\uD83D\uDE00" + Filler).Party.ShouldBeNull();
    }

    private static Memorandum Read(params string[] pages) => Of("AnytownPDFL_TFM_MOA_04.10.2025.pdf", [.. pages.Select(static (p, i) => new TextPage(i + 1, [[new TextStretch(0.1, p)]]))]);

    private static Memorandum Of(string file, params TextPage[] pages) => MemorandumReader.Read(new MemorandumText { File = file, Sha256 = new string('0', 64), Pages = pages });
}
