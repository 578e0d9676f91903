using HomeRule.Answers.Drafts;
using HomeRule.Documents.Drafts;
using HomeRule.Documents.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Drafts;

public sealed class DraftBuilderTests
{
    [Theory]
    [InlineData("co/denver", "ordinance", "The City Council of the City and County of Denver ordains:")]
    [InlineData("co/adams-county", "resolution", "The Board of County Commissioners of Adams County resolves:")]
    [InlineData("tx/harris-county", "ordinance", "The Commissioners Court of Harris County ordains:")]
    [InlineData("tx/harris-county", "general_order.sheriff", "The Sheriff orders, for all personnel of the Harris County Sheriff’s Office:")]
    [InlineData("tx/austin", "ordinance", "The City Council of the City of Austin ordains:")]
    [InlineData("co/denver", "state_bill.state_legislature", "Be it enacted by the General Assembly of the State of Colorado:")]
    [InlineData("ma/boston", "state_bill.state_legislature", "Be it enacted by the General Court of the Commonwealth of Massachusetts:")]
    [InlineData("tx/austin", "executive_order.mayor", "Under the power that the charter or ordinances of the City of Austin and the laws of Texas give the Mayor, the Mayor orders:")]
    public void Opening_ByFormAndGovernment_SaysWhoActs(string place, string form, string opening)
    {
        var ground = Ground(place, "alpr-limits");
        var found = ground.Forms.FirstOrDefault(f => f.Id == form) ?? ground.Forms.FirstOrDefault(f => $"{f.Instrument}.{f.Office}" == form);
        found.ShouldNotBeNull(string.Join(", ", ground.Forms.Select(static f => f.Id)));

        Build(ground, new DraftRequest { Form = found.Id, Provisions = [MadeUp.Report] }).Opening[0].ShouldBe(opening);
    }

    [Fact]
    public void Build_WhereStateLawRequiresHolds_WithholdsTheLimitAndNamesTheLaw()
    {
        var ground = Ground("tx/harris-county", "detainer-decline");

        var draft = Build(ground, new DraftRequest { Form = ground.Forms.First(static f => f.Office == "sheriff").Id });

        draft.Included.Select(static o => o.Provision.Id).ShouldBe([MadeUp.Extend + "detainer_holds", MadeUp.Report]);
        var withheld = draft.Withheld.ShouldHaveSingleItem();
        withheld.Provision.Id.ShouldBe(MadeUp.Limit + "detainer_holds");
        withheld.Reasons[0].Citation.ShouldNotBeNull().ShouldContain("2.251");
        DraftMarkdown.Write(draft).ShouldNotContain("keep to rule detainer");
    }

    [Fact]
    public void Build_ClosedProvisionAskedFor_IsStillLeftOut()
    {
        var ground = Ground("tx/harris-county", "detainer-decline");

        var draft = Build(ground, new DraftRequest { Form = ground.Forms.First(static f => f.Office == "sheriff").Id, Provisions = [MadeUp.Limit + "detainer_holds"] });

        draft.Included.ShouldBeEmpty();
        draft.Sections.ShouldBeEmpty();
        draft.Opening.ShouldBeEmpty();
        draft.Memo[0].Paragraphs[^1].Text.ShouldContain("No draft can be written in this form");
    }

    [Fact]
    public void Build_BillOfTheLegislature_MayChangeTheLawAndSaysSo()
    {
        var ground = Ground("tx", "detainer-decline");
        var form = ground.Forms.First(static f => f is { Instrument: "state_bill", Office: "state_legislature" });

        var draft = Build(ground, new DraftRequest { Form = form.Id, Provisions = [MadeUp.Limit + "detainer_holds"] });

        draft.Included.ShouldHaveSingleItem().Standing.ShouldBe(ProvisionStanding.ChangesLaw);
        draft.Sections.ShouldContain(static s => s.Heading == "Relation to existing law");
    }

    [Fact]
    public void Build_Words_AreFilledAndSentencesBeginWithACapital()
    {
        var draft = Build(Ground("tx/austin", "alpr-limits"), new DraftRequest { Provisions = [MadeUp.Report + ":yearly"] });

        draft.Sections.Select(static s => s.Heading).ShouldBe(["Common findings-frame", "Common definitions-frame", "Report", "Common savings", "Common effective-date"]);
        draft.Sections[2].Paragraphs[0].Text.ShouldEndWith(" shall report each year.");
        draft.Sections[2].Paragraphs[0].Text.ShouldStartWith("The ");
        draft.Sections[0].Paragraphs[0].Text.ShouldBe("(a) The City Council finds that facts are on record.");
        draft.Sections[1].Paragraphs[^1].Text.ShouldBe("(1) “City” means the City of Austin.");
    }

    [Fact]
    public void Build_Definitions_AreThoseOfTermsThatTheTextUses()
    {
        var ground = Ground("tx/austin", "alpr-limits");

        var without = Build(ground, new DraftRequest { Provisions = [MadeUp.Report] });
        var with = Build(ground, new DraftRequest { Provisions = [MadeUp.Report + ":papers"] });

        without.Sections[1].Paragraphs.ShouldNotContain(static p => p.Text.Contains("Judicial warrant", StringComparison.Ordinal));
        with.Sections[1].Paragraphs[^1].Text.ShouldBe("(2) “Judicial warrant” means a warrant of a judge shown to officers, employees and agents of the City.");
    }

    [Fact]
    public void Build_FindingsOfADraft_HoldNoSentenceThatNothingWasFound()
    {
        var ground = Ground("mi", "officer-id");

        var draft = Build(ground, DraftRequest.Usual);

        ground.LocalFacts.Concat(ground.StateLaw).ShouldContain(static f => !f.IsFinding);
        draft.Sections[0].Paragraphs.ShouldNotContain(static p => p.Text.Contains("was found", StringComparison.Ordinal) || p.Text.Contains("No line of the list", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_MeasuresElsewhereInTheState_AreFindingsThatTheFrameNames()
    {
        var ground = MadeUp.Book.Places.All.Where(static p => p.State == "ca").Take(80)
            .Select(static p => MadeUp.Book.Draft(p, "status-inquiry-limit", RealAtlas.Today)).Where(static g => g.IsOk).Select(static g => g.Value).First(static g => g.Elsewhere.Count > 1 && g.LocalFacts.All(static f => !f.IsFinding));

        var findings = Build(ground, new DraftRequest { Provisions = [MadeUp.Report] }).Sections[0].Paragraphs;

        findings[0].Text.ShouldContain($"the facts in paragraphs (b) to ({(char)('a' + ground.Elsewhere.Count)})");
        findings.Count.ShouldBe(1 + ground.Elsewhere.Count);
        findings[1].Text.ShouldContain("has adopted a measure to the same end");
        findings[1].Notes.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("nope", null, null, "draft.form-unknown")]
    [InlineData(null, "nope", null, "draft.provision-unknown")]
    [InlineData(null, "report:nope", null, "draft.variant-unknown")]
    [InlineData(null, null, "report.hours=24", "draft.setting-unknown")]
    [InlineData(null, null, "limit-alpr_sharing.hours=25", "draft.setting-value")]
    [InlineData(null, null, "findings-frame.localfacts={x}", "draft.setting-value")]
    [InlineData(null, null, "findings-frame.localfacts=a\nb", "draft.setting-value")]
    public void Build_BadChoice_IsOneSentence(string? form, string? with, string? set, string code)
    {
        var settings = set?.Split('=') is [var key, var value] ? new Dictionary<string, string> { [key] = value } : [];

        var result = DraftBuilder.Build(Ground("co/denver", "alpr-limits"), new DraftRequest { Form = form, Provisions = with is null ? null : [with], Settings = settings });

        result.IsOk.ShouldBeFalse();
        result.Problem.Code.ShouldBe(code);
    }

    [Fact]
    public void Draft_UnknownPlay_IsAProblem()
    {
        MadeUp.Book.Places.TryGetSlug("co/denver", out var denver).ShouldBeTrue();
        MadeUp.Book.Draft(denver, "nope", RealAtlas.Today).Problem.Code.ShouldBe("play.unknown");
    }

    private static DraftGround Ground(string slug, string play)
    {
        MadeUp.Book.Places.TryGetSlug(slug, out var place).ShouldBeTrue(slug);
        return MadeUp.Book.Draft(place, play, RealAtlas.Today).Value;
    }

    private static Draft Build(DraftGround ground, DraftRequest request) => DraftBuilder.Build(ground, request).Value;
}
