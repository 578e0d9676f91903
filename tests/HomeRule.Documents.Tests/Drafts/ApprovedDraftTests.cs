using HomeRule.Documents.Drafts;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Drafts;

/// <summary>
/// Seven drafts of different kinds that were read line by line against the sources. A change of wording, facts or rules shows as a difference here;
/// read it, then take it over by running these tests with HOMERULE_APPROVE=1.
/// </summary>
public sealed class ApprovedDraftTests
{
    [Theory]
    [InlineData("status-inquiry-limit", "mi/ann-arbor", null)]
    [InlineData("detainer-decline", "wa/king-county", null)]
    [InlineData("school-warrant-protocol", "mn/minneapolis", null)]
    [InlineData("end-287g", "pa/bucks-county", "termination_letter")]
    [InlineData("officer-id", "mi", "state_bill")]
    [InlineData("no-local-resources", "co/denver", "executive_order")]
    [InlineData("alpr-limits", "oh/columbus", null)]
    public void Draft_AsApproved_IsUnchanged(string play, string slug, string? form)
    {
        RealAtlas.Book.Places.TryGetSlug(slug, out var place).ShouldBeTrue(slug);
        var ground = RealAtlas.Book.Draft(place, play, RealAtlas.Today).Value;
        var draft = DraftBuilder.Build(ground, new DraftRequest { Form = form }).Value;
        var text = DraftMarkdown.Write(draft).Replace(ground.Snapshot.Hash[..12], "(hash)", StringComparison.Ordinal);

        var file = Path.Combine(Repository.Root, "tests", "HomeRule.Documents.Tests", "Approved", $"{play}-{slug.Replace('/', '-')}.md");
        if (Environment.GetEnvironmentVariable("HOMERULE_APPROVE") == "1")
            File.WriteAllText(file, text);
        File.Exists(file).ShouldBeTrue($"No approved draft {Path.GetFileName(file)}: read the draft, then run with HOMERULE_APPROVE=1.");
        text.ShouldBe(File.ReadAllText(file));
    }
}
