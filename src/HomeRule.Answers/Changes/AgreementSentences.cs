using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Changes;

/// <summary>Events of listed agreements in sentences.</summary>
internal static class AgreementSentences
{
    public static Text Of(ListedAgreement a, AgreementEvent happened, Language language)
    {
        var who = a.AgencyName;
        var model = ModelNames.Agreement(a.Model, language);
        var day = HumanDate.Write(happened.On, language);
        return happened.Kind switch
        {
            AgreementEventKind.Pending => Sentences.Say(language,
                $"{who}: {model} on the list of pending agencies of {day}; not signed by that list.",
                $"{who}: {model} en la lista de agencias pendientes del {day}; sin firmar según esa lista."),
            AgreementEventKind.FirstSeen when a.Signed is { } signed => Sentences.Say(language,
                $"{who}: {model} signed {HumanDate.Write(signed, language)}; first seen in the list of {day}.",
                $"{who}: {model} con fecha de firma {HumanDate.Write(signed, language)}; apareció por primera vez en la lista del {day}."),
            AgreementEventKind.FirstSeen when a.SignedText is { } text => Sentences.Say(language,
                $"{who}: {model} first seen in the list of {day}; the list gives \"{text}\" as its signing date, which is no date.",
                $"{who}: {model}, apareció por primera vez en la lista del {day}; como fecha de firma la lista da «{text}», que no es una fecha."),
            AgreementEventKind.FirstSeen => Sentences.Say(language,
                $"{who}: {model} first seen in the list of {day}; the list gives no signing date.",
                $"{who}: {model}, apareció por primera vez en la lista del {day}; la lista no da fecha de firma."),
            AgreementEventKind.Renamed => Sentences.Say(language,
                $"{who}: the list of {day} writes \"{happened.To}\" where earlier lists wrote \"{happened.From}\"; it is the same agreement, not an ending.",
                $"{who}: la lista del {day} escribe «{happened.To}» donde las anteriores escribían «{happened.From}»; es el mismo acuerdo, no una terminación."),
            AgreementEventKind.Corrected => Sentences.Say(language,
                $"{who}: the list of {day} gives the {Field(happened, language)} of its {model} as \"{happened.To}\"; earlier lists gave \"{happened.From}\".",
                $"{who}: la lista del {day} da «{happened.To}» como {Field(happened, language)} de su {model}; las anteriores daban «{happened.From}»."),
            AgreementEventKind.LinkChanged when happened.From is null => Sentences.Say(language,
                $"{who}: the list of {day} links the signed memorandum of its {model}.",
                $"{who}: la lista del {day} enlaza el memorando firmado de su {model}."),
            AgreementEventKind.LinkChanged => Sentences.Say(language,
                $"{who}: the list of {day} links another memorandum for its {model}.",
                $"{who}: la lista del {day} enlaza otro memorando para su {model}."),
            AgreementEventKind.Addendum => Sentences.Say(language,
                $"{who}: the list of {day} links an addendum to its {model}.",
                $"{who}: la lista del {day} enlaza un anexo de su {model}."),
            AgreementEventKind.Missing => Sentences.Say(language,
                $"{who}: its {model} is not on the list of {day}. One absence is not yet an ending.",
                $"{who}: su {model} no está en la lista del {day}. Una sola ausencia aún no es una terminación."),
            AgreementEventKind.Returned => Sentences.Say(language,
                $"{who}: its {model} is back on the list of {day}.",
                $"{who}: su {model} vuelve a estar en la lista del {day}."),
            AgreementEventKind.Removed => Sentences.Say(language,
                $"{who}: its {model} is not on the list of {day} nor on the lists after it; the lists do not say why.",
                $"{who}: su {model} no está en la lista del {day} ni en las siguientes; las listas no dicen por qué."),
            AgreementEventKind.Superseded => Sentences.Say(language,
                $"{who}: a newer {model} took the place of this one on the list of {day}.",
                $"{who}: un acuerdo más nuevo ({model}) ocupó el lugar de este en la lista del {day}."),
            AgreementEventKind.Withdrawn => Sentences.Say(language,
                $"{who}: left the list of pending agencies with that of {day} and is not on the lists of signed agreements.",
                $"{who}: salió de la lista de agencias pendientes con la del {day} y no está en las listas de acuerdos firmados."),
            _ => Sentences.Say(language, $"{who}: {model} signed {day}.", $"{who}: {model} firmado el {day}."),
        };
    }

    private static string Field(AgreementEvent happened, Language language) => (happened.Field, language) switch
    {
        ("signed", Language.Es) => "fecha de firma",
        ("signed", _) => "signing date",
        ("county", Language.Es) => "condado",
        ("type", Language.Es) => "tipo de agencia",
        ("type", _) => "kind of agency",
        ("model", Language.Es) => "modelo",
        ("agency", Language.Es) => "agencia",
        (null, Language.Es) => "dato",
        (null, _) => "entry",
        _ => happened.Field,
    };
}
