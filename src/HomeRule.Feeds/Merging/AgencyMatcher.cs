using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using HomeRule.Feeds.Fbi;

namespace HomeRule.Feeds.Merging;

/// <summary>
/// Joins the FBI's table and the lists of agreements: whose agency it is, where it lies, which lines are the same agency. Every match says how sure it is
/// and why; what does not match stays as its file has it. Pure; thread-safe.
/// </summary>
public static class AgencyMatcher
{
    /// <param name="fbi">Rows of the table; empty where it was not pulled.</param>
    /// <param name="agreements">As the ledger gives them.</param>
    /// <param name="divisions">Of the edition.</param>
    public static AgencyMatching Match(IReadOnlyList<FbiAgency> fbi, IReadOnlyList<ListedAgreement> agreements, IReadOnlyList<Division> divisions)
    {
        var (counties, places) = (new CountyNames(divisions), new PlaceNames(divisions));
        var byId = divisions.DistinctBy(static d => d.Id).ToDictionary(static d => d.Id.Value, StringComparer.Ordinal);
        return new AgreementAgencies(counties, places, new FbiAgencies(counties, places, byId), byId).Match(fbi, agreements);
    }
}
