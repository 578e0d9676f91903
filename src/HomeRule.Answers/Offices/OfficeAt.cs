using HomeRule.Answers.Places;
using HomeRule.Civics;

namespace HomeRule.Answers.Offices;

/// <summary>An office of one government. <see cref="Schools"/> marks the school districts of a place, which share one line.</summary>
internal sealed record OfficeAt(Office Office, Government Government, string Level, IReadOnlyList<PowerAt> Powers)
{
    public bool Schools => Level == "school_district" && Government.Kind != DivisionKind.SchoolDistrict;

    public PowerAt? On(string lever)
    {
        foreach (var power in Powers)
        {
            if (power.Lever == lever)
                return power;
        }

        return null;
    }
}
