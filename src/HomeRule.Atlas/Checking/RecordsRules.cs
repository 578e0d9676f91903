using System.Globalization;
using HomeRule.Atlas.Reading;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Atlas.Checking;

/// <summary>A records law is that of a known state or the federal one; terms are whole numbers in range; a part is named as verified once.</summary>
internal static class RecordsRules
{
    private const int MostTerm = 730;

    public static void Check(AtlasMap law, FileFacts facts, FileProblems problems)
    {
        if (law.Find("id") is AtlasScalar id && id.Text != RecordsLaw.Federal)
            facts.References.Add(("states", id));
        foreach (var number in Terms(law))
        {
            if (!int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > MostTerm)
                problems.Error(number, "records.term", $"A term of {number.Text} cannot be. Write a whole number from 1 to {MostTerm}.");
        }

        if (law.Find("verified") is AtlasList parts && parts.Items.OfType<AtlasScalar>().GroupBy(static p => p.Text, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            problems.Error(twice.Last(), "records.verified", $"The part {twice.Key} is named twice. Name it once.");
    }

    private static IEnumerable<AtlasScalar> Terms(AtlasNode node) => node switch
    {
        AtlasMap map => map.Entries.SelectMany(static e => e.Key == "term" && e.Value is AtlasMap term ? term.Find("number") is AtlasScalar number ? [number] : [] : Terms(e.Value)),
        AtlasList list => list.Items.SelectMany(Terms),
        _ => [],
    };
}
