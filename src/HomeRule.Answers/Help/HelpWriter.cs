using HomeRule.Answers.People;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Help;
using HomeRule.Civics.People;

namespace HomeRule.Answers.Help;

/// <summary>Writes where to complain, report or find help. One instance for one answer.</summary>
internal sealed class HelpWriter(AnswerContext context, Language language)
{
    private readonly SourceNumbers _numbers = new(context.Sources);

    /// <param name="state">The state's own government; null for the country.</param>
    public HelpAnswer Write(Government? state) => new()
    {
        Snapshot = context.Answer,
        State = state?.State,
        StateName = state is null ? null : new Text(context.Name(state, language), language),
        Emergency = Sentences.Say(language,
            "Somebody is in danger now: call 911. None of the offices here is an emergency line.",
            "Si alguien está en peligro ahora: llame al 911. Ninguna de estas oficinas es una línea de emergencia."),
        Before =
        [
            Sentences.Say(language,
                "Write down what happened, when and where, and what vehicles looked like: events, dates, places, vehicles. Do not name bystanders, and leave people's status out.",
                "Anote qué pasó, cuándo y dónde, y cómo eran los vehículos: hechos, fechas, lugares, vehículos. No nombre a quienes solo estaban allí y deje fuera la situación migratoria de las personas."),
            Sentences.Say(language,
                "Keep your distance and never interfere: to block or touch an officer at work can be a crime.",
                "Mantenga distancia y nunca interfiera: obstruir o tocar a un agente en su trabajo puede ser un delito."),
            Sentences.Say(language,
                "Reports go to the office itself. Nothing is sent or kept here.",
                "Los reportes van a la propia oficina. Aquí no se envía ni se guarda nada."),
        ],
        Listing = Sentences.Say(language,
            "Being listed is not an endorsement. Those without a party come first; the others follow by affiliation and name.",
            "Estar en la lista no significa que se recomiende. Primero van las que no tienen partido; las demás siguen por afiliación y nombre."),
        Bodies = state is null ? [] : [.. context.Help.Of(state.State).Select(Body)],
        National = [.. context.Help.National.Select(Body)],
        Organisations = [.. context.Help.Organisations.Where(o => o.State is null || state is null || o.State == state.State).Select(Organisation)],
        Sources = _numbers.Answers,
    };

    private HelpBodyAnswer Body(HelpBody body) => new()
    {
        Id = body.Id,
        Kind = body.Kind,
        KindName = HelpNames.Of(body.Kind, language),
        Name = body.Name,
        Does = Text.Of(body.Does, language),
        Cannot = Text.Of(body.Cannot, language),
        Affiliation = body.Affiliation,
        AffiliationName = HelpNames.Of(body.Affiliation, language),
        AffiliationNote = Text.OfOptional(body.AffiliationNote, language),
        Status = Text.OfOptional(body.Status, language),
        Note = Text.OfOptional(body.Note, language),
        Addresses = Addresses(body.Addresses),
        Look = Look(body.Addresses),
        AsOf = body.AsOf,
        Confidence = body.Confidence,
        Sources = _numbers.Of(body.Sources),
    };

    private OrganisationAnswer Organisation(Organisation organisation) => new()
    {
        Id = organisation.Id,
        Name = organisation.Name,
        Affiliation = organisation.Affiliation,
        AffiliationName = HelpNames.Of(organisation.Affiliation, language),
        AffiliationNote = Text.OfOptional(organisation.AffiliationNote, language),
        Offers = Text.Of(organisation.Offers, language),
        Audiences = organisation.Audiences,
        State = organisation.State,
        Addresses = Addresses(organisation.Addresses),
        Look = Look(organisation.Addresses),
        AsOf = organisation.AsOf,
        Confidence = organisation.Confidence,
        Sources = _numbers.Of(organisation.Sources),
    };

    private Text? Look(IReadOnlyList<HelpAddress> addresses) => addresses.Any(static a => a.IsVerified) ? null : Sentences.Say(language,
        "Address not verified; look for it under this name.",
        "Dirección sin verificar; búsquela por este nombre.");

    private HelpAddressAnswer[] Addresses(IReadOnlyList<HelpAddress> addresses) =>
    [
        .. addresses.SelectMany(a => new[] { ("web", a.Web), ("phone", a.Phone), ("email", a.Email), ("post", a.Post) }.Where(static x => x.Item2 is not null).Select(x => new HelpAddressAnswer
        {
            Kind = x.Item1,
            Value = x.Item2!,
            Href = a.IsVerified ? Href(x.Item1, x.Item2!) : null,
            Verified = a.IsVerified,
            Confidence = a.Confidence,
            Sources = _numbers.Of(a.Sources),
        })),
    ];

    private static string? Href(string kind, string value) => kind switch
    {
        "web" => ContactLinks.Web(value),
        "phone" => ContactLinks.Href(ContactKind.Phone, value),
        "email" => ContactLinks.Href(ContactKind.Email, value),
        _ => null,
    };
}
