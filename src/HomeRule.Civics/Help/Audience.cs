namespace HomeRule.Civics.Help;

/// <summary>Whom an organisation works for.</summary>
public enum Audience
{
    Anyone,
    Candidates,
    Officials,
    SchoolBoards,
    CampaignStaff,
    Women,
    YoungPeople,
    Veterans,
    Immigrants,
    Latino,
    Black,
    AsianPacific,
    Lgbtq,
    Parents,
}
