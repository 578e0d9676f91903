using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.OpenStates;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Yaml;

namespace HomeRule.Feeds.Congress;

/// <summary>Offices of members of Congress in their states: contact points with the town as note. One instance for one file.</summary>
internal sealed class DistrictOffices
{
    public const string File = "legislators-district-offices.yaml";

    private static readonly Source Source = CongressSources.Of(File);

    private readonly Dictionary<string, List<ContactPoint>> _byBioguide = new(StringComparer.Ordinal);

    /// <summary>Rows that became contact points, by member (bioguide); one row is one office.</summary>
    public Dictionary<string, int> Rows { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<ContactPoint> Of(string bioguide) => _byBioguide.GetValueOrDefault(bioguide) ?? [];

    /// <param name="root">The file; a list of members with their offices.</param>
    /// <param name="reject">Gets every row that gives no way to reach anybody.</param>
    public void Read(YamlList root, Action<LeftOutPart> reject)
    {
        foreach (var member in root.Items)
        {
            var bioguide = (member as YamlMap)?.Map("id")?.Text("bioguide");
            if (bioguide is null)
            {
                reject(new LeftOutPart("offices.member", "The offices are those of nobody: there is no bioguide id.", File));
                continue;
            }

            foreach (var office in ((YamlMap)member).List("offices").Items)
                Add(bioguide, office, reject);
        }
    }

    private void Add(string bioguide, YamlValue row, Action<LeftOutPart> reject)
    {
        var contacts = row is YamlMap office ? Contacts(office).ToList() : [];
        if (contacts.Count == 0)
        {
            reject(new LeftOutPart("offices.blank", "The office has no telephone number and no address.", $"{File} {bioguide}"));
            return;
        }

        if (!_byBioguide.TryGetValue(bioguide, out var all))
            _byBioguide[bioguide] = all = [];
        all.AddRange(contacts.Where(c => !all.Contains(c)));
        Rows[bioguide] = Rows.GetValueOrDefault(bioguide) + 1;
    }

    private static IEnumerable<ContactPoint> Contacts(YamlMap office)
    {
        var city = office.Text("city");
        if (office.Text("phone") is { } phone)
            yield return new ContactPoint(ContactKind.Phone, phone, city, Source);
        if (office.Text("fax") is { } fax)
            yield return new ContactPoint(ContactKind.Fax, fax, city, Source);
        if (office.Text("address") is not { } street || city is null)
            yield break;
        string?[] parts = [street, office.Text("suite"), office.Text("building"), city, $"{office.Text("state")} {office.Text("zip")}".Trim()];
        if (OfficeRules.OneLine(string.Join(", ", parts.Where(static p => !string.IsNullOrEmpty(p)))) is { } address)
            yield return new ContactPoint(ContactKind.Address, address, city, Source);
    }
}
