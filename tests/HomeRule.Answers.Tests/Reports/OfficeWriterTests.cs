using HomeRule.Answers.Tests.Testing;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Reports;

public sealed class OfficeWriterTests
{
    [Theory]
    [InlineData("co/denver")]
    [InlineData("tx/harris-county")]
    [InlineData("pa/pittsburgh")]
    public void Write_OfficeWithANextElection_CitesTheSourcesOfThatDate(string place)
    {
        var report = RealAtlas.Report(place);
        var dated = report.Offices.Where(o => o.NextElection is not null).ToList();

        dated.ShouldNotBeEmpty();
        foreach (var office in dated)
        {
            office.ElectionSources.ShouldNotBeEmpty();
            office.ElectionSources.ShouldBe(report.Windows.First(w => w.Office == office.Id && w.Government == office.Government).Sources);
        }
    }
}
