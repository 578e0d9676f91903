namespace HomeRule.Civics.People;

/// <summary>The roles of posts: those of Open States where it has one, else the word of the field.</summary>
public static class PostRoles
{
    public const string UsSenate = "us_senate";
    public const string UsHouse = "us_house";

    /// <summary>Upper chamber of a state.</summary>
    public const string Upper = "upper";

    /// <summary>Lower chamber of a state.</summary>
    public const string Lower = "lower";

    /// <summary>The only chamber: Nebraska, the District of Columbia, some territories.</summary>
    public const string Legislature = "legislature";

    public const string Governor = "governor";
    public const string LieutenantGovernor = "lt_governor";
    public const string AttorneyGeneral = "attorney_general";
    public const string SecretaryOfState = "secretary_of_state";

    /// <summary>Another statewide executive; the title says which.</summary>
    public const string Executive = "executive";
    public const string Mayor = "mayor";
    public const string Sheriff = "sheriff";
    public const string Prosecutor = "prosecutor";
    public const string CountyBoard = "county_board";
    public const string CountyExecutive = "county_executive";
    public const string CityCouncil = "city_council";
    public const string CityManager = "city_manager";
    public const string PoliceChief = "police_chief";
    public const string SchoolBoard = "school_board";
    public const string Jailer = "elected_jailer";
}
