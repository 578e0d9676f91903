namespace HomeRule.Testing;

/// <summary>The card of a made-up map of wards, to be changed by a test.</summary>
public static class WardCard
{
    public const string Text = """
        # Cards may have comments.
        name: { en: Wards of Testville, es: Distritos municipales de Testville }
        member: { en: Ward, es: Distrito municipal }
        kind: ward
        domain: Testville, Colorado
        authority: City of Testville
        sourceUrl: https://example.org/wards
        licence: Public domain
        validFrom: 2023-05-15
        idScheme: template
        id: ocd-division/country:us/state:co/place:testville/ward:{ward}
        nameTemplate: Ward {ward}
        """;
}
