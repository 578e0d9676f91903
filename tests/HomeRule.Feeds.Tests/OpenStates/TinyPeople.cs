using HomeRule.Feeds.Tests.Testing;

namespace HomeRule.Feeds.Tests.OpenStates;

/// <summary>Invented people in the form of Open States.</summary>
internal static class TinyPeople
{
    public const string Ann = """
        id: ocd-person/00000000-0000-4000-8000-000000000001
        name: Ann Example
        given_name: Ann
        family_name: Example
        birth_date: 1961-02-03
        death_date: ''
        gender: Female
        biography: Was born in a small town.
        email: ann@legislature.example.gov
        image: https://legislature.example.gov/ann.jpg
        party:
        - name: Old Party
          end_date: 2019-01-01
        - name: New Party
        roles:
        - type: upper
          jurisdiction: ocd-jurisdiction/country:us/state:co/government
          district: '3'
          start_date: 2023-01-09
          end_date: '2027-01'
        - type: lower
          jurisdiction: ocd-jurisdiction/country:us/state:co/government
          district: '7'
          start_date: 2019-01-04
          end_date: 2023-01-08
          end_reason: elected elsewhere
        offices:
        - classification: capitol
          address: 1 Main St.;Room 2, Denver, CO 80000
          voice: 555-000-0001
          fax: 555-000-0002
        - classification: district
          address: 9 Quiet Lane, Denver, CO 80000
          voice: 555-000-0003
        - classification: district-mail
          address: P.O. Box 12, Denver, CO 80000
        - classification: home
          address: 10 Quiet Lane, Denver, CO 80000
          voice: 555-000-0004
        links:
        - url: https://legislature.example.gov/ann
        - url: https://www.facebook.com/ann.example
        - url: https://ann.example.org
          note: Campaign Website
        - url: https://legislature.example.gov/write
          note: Contact form
        - url: javascript:alert(1)
        other_identifiers:
        - scheme: legacy_openstates
          identifier: COL000001
        other_names:
        - name: Ann Q. Example
        ids:
          twitter: annexample
          facebook: ann.example
        extras:
          home address: 11 Quiet Lane
          birthday: 3 February
        sources:
        - url: https://legislature.example.gov/members
        - url: https://legislature.example.gov/members
        - url: https://api.example.gov/members
          note: API members list (requires authorization token)
        """;

    /// <summary>A mayor with that number and roles.</summary>
    public static string Mayor(int number, string roles) => $"id: ocd-person/00000000-0000-4000-8000-{number:000000000000}\nname: Mayor {number}\nroles:\n{roles}\n";

    public static string Role(string place, string? start = null, string? end = null) =>
        $"- type: mayor\n  jurisdiction: ocd-jurisdiction/country:us/state:co/place:{place}/government\n" + (start is null ? "" : $"  start_date: {start}\n") + (end is null ? "" : $"  end_date: {end}\n");

    public static string Archive(TempFolder folder, params (string Name, string Text)[] files) =>
        folder.Write("people-2026-01-31.tar.gz", TinyTar.Of([.. files.Select(static f => ("people-main/" + f.Name, f.Text))]));
}
