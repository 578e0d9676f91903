using HomeRule.Civics;
using HomeRule.Civics.Help;

namespace HomeRule.Answers.Wording;

/// <summary>Names of affiliations, audiences and kinds of help in both languages. Thread-safe.</summary>
public static class HelpNames
{
    public static Text Of(Affiliation affiliation, Language language) => Names.Pick(language, affiliation switch
    {
        Affiliation.NonPartisan => ("Non-partisan", "No partidista"),
        Affiliation.CrossPartisan => ("Cross-partisan", "De varios partidos"),
        Affiliation.Bipartisan => ("Bipartisan", "Bipartidista"),
        Affiliation.Independent => ("Independent", "Independiente"),
        Affiliation.Government => ("Government", "Gobierno"),
        Affiliation.Conservative => ("Conservative", "Conservadora"),
        Affiliation.Democratic => ("Democratic", "Demócrata"),
        Affiliation.Green => ("Green", "Verde"),
        Affiliation.Libertarian => ("Libertarian", "Libertaria"),
        Affiliation.Progressive => ("Progressive", "Progresista"),
        Affiliation.Republican => ("Republican", "Republicana"),
        _ => ("Working Families", "Working Families (Familias Trabajadoras)"),
    });

    public static Text Of(Audience audience, Language language) => Names.Pick(language, audience switch
    {
        Audience.Anyone => ("Anyone", "Cualquier persona"),
        Audience.Candidates => ("Candidates", "Candidatos"),
        Audience.Officials => ("People in office", "Personas en un cargo"),
        Audience.SchoolBoards => ("School boards", "Juntas escolares"),
        Audience.CampaignStaff => ("Campaign staff", "Personal de campaña"),
        Audience.Women => ("Women", "Mujeres"),
        Audience.YoungPeople => ("Young people", "Jóvenes"),
        Audience.Veterans => ("Veterans", "Veteranos"),
        Audience.Immigrants => ("Immigrants and their children", "Inmigrantes y sus hijos"),
        Audience.Latino => ("Latino people", "Personas latinas"),
        Audience.Black => ("Black people", "Personas negras"),
        Audience.AsianPacific => ("Asian American and Pacific Islander people", "Personas asiáticas e isleñas del Pacífico"),
        Audience.Lgbtq => ("LGBTQ+ people", "Personas LGBTQ+"),
        _ => ("Parents", "Padres y madres"),
    });

    public static Text Of(HelpKind kind, Language language) => Names.Pick(language, kind switch
    {
        HelpKind.VehicleRegistration => ("Swapped, missing or mismatched plates", "Placas cambiadas, ausentes o que no coinciden"),
        HelpKind.FederalAgents => ("Reports about federal agents", "Reportes sobre agentes federales"),
        HelpKind.CivilRights => ("Civil rights and conduct of officials", "Derechos civiles y conducta de funcionarios"),
        HelpKind.PoliceLicense => ("Licensing of police officers", "Licencias de policías"),
        HelpKind.BarReferral => ("Finding a lawyer", "Encontrar un abogado"),
        HelpKind.LegalHelp => ("Free and low-cost legal help", "Ayuda legal gratuita o de bajo costo"),
        HelpKind.FederalComplaint => ("Complaints about federal agencies", "Quejas sobre agencias federales"),
        HelpKind.Claim => ("Claims for money", "Reclamaciones de dinero"),
        HelpKind.RecordsHelp => ("Help with federal records", "Ayuda con documentos federales"),
        _ => ("Local police oversight", "Supervisión policial local"),
    });

    public static Text Of(BodyAffiliation affiliation, Language language) => Names.Pick(language, affiliation switch
    {
        BodyAffiliation.StateGovernment => ("State government", "Gobierno estatal"),
        BodyAffiliation.FederalGovernment => ("Federal government", "Gobierno federal"),
        BodyAffiliation.ProfessionalAssociation => ("Professional association", "Asociación profesional"),
        BodyAffiliation.NonProfit => ("Non-profit", "Organización sin fines de lucro"),
        BodyAffiliation.ReligiousNonProfit => ("Religious non-profit", "Organización religiosa sin fines de lucro"),
        _ => ("Advocacy organization", "Organización de defensa de derechos"),
    });
}
