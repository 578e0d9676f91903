namespace HomeRule.Feeds.Tests.Congress;

/// <summary>Invented members of Congress.</summary>
internal static class TinyCongress
{
    public const string Senator = """
        - id:
            bioguide: S000001
            fec:
            - S1
            - S2
          name:
            first: Sam
            last: Sample
            suffix: Jr.
            nickname: Sammy
            official_full: Sam Sample Jr.
          bio:
            birthday: '1950-01-01'
            gender: M
          terms:
          - type: rep
            start: '2011-01-05'
            end: '2013-01-03'
            state: CO
            district: 3
            party: Democrat
          - type: sen
            start: '2015-01-06'
            end: '2021-01-03'
            state: CO
            class: 2
            party: Democrat
            phone: 202-000-9999
          - type: sen
            start: '2021-01-03'
            end: '2027-01-03'
            state: CO
            class: 2
            party: Democrat
            party_affiliations:
            - start: '2021-01-03'
              end: '2025-03-08'
              party: Democrat
            - start: '2025-03-09'
              end: '2027-01-03'
              party: Independent
            url: https://sample.senate.gov
            address: 1 Example Building Washington DC 20510
            phone: 202-000-0001
            fax: 202-000-0002
            contact_form: https://sample.senate.gov/contact
        """;

    public const string Offices = """
        - id:
            bioguide: S000001
          offices:
          - id: S000001-springfield
            address: 5 Main St.
            suite: Suite 9
            city: Springfield
            state: CO
            zip: '80000'
            phone: 303-000-0001
          - id: S000001-nothing
            city: Nowhere
        - id:
            bioguide: G000001
          offices:
          - id: G000001-gone
            city: Gone
            phone: 303-000-0002
        - offices: []
        """;

    public static string Member(string bioguide, string terms) => $"- id: {{bioguide: {bioguide}}}\n  name: {{first: Rae, last: Sample}}\n  terms: [{terms}]\n";
}
