using HomeRule.Answers.People;
using HomeRule.Civics.People;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.People;

public sealed class ContactLinksTests
{
    [Theory]
    [InlineData(ContactKind.Phone, "303-555-0100", "tel:+13035550100")]
    [InlineData(ContactKind.Phone, "(303) 555-0100", "tel:+13035550100")]
    [InlineData(ContactKind.Phone, "+1 303.555.0100 ext. 12", "tel:+13035550100;ext=12")]
    [InlineData(ContactKind.Phone, "1-303-555-0100", "tel:+13035550100")]
    [InlineData(ContactKind.Phone, "303-555-010", null)]
    [InlineData(ContactKind.Phone, "ask at the desk", null)]
    [InlineData(ContactKind.Phone, "011-303-555-0100", null)]
    [InlineData(ContactKind.Fax, "303-555-0199", "tel:+13035550199")]
    [InlineData(ContactKind.Email, "office@example.gov", "mailto:office@example.gov")]
    [InlineData(ContactKind.Email, "o'brien@example.gov", "mailto:o%27brien@example.gov")]
    [InlineData(ContactKind.Email, "office@example.gov?bcc=x@y.z", null)]
    [InlineData(ContactKind.Email, "@example.gov", null)]
    [InlineData(ContactKind.Email, "two words@example.gov", null)]
    [InlineData(ContactKind.Form, "https://example.gov/contact", "https://example.gov/contact")]
    [InlineData(ContactKind.Form, "javascript:alert(1)", null)]
    [InlineData(ContactKind.Form, "example.gov", null)]
    [InlineData(ContactKind.Address, "200 E. Colfax Ave.", null)]
    public void Href_OfAContact_IsSafeToPressOrNothing(ContactKind kind, string value, string? expected) => ContactLinks.Href(kind, value).ShouldBe(expected);
}
