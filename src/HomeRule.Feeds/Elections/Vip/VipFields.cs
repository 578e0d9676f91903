namespace HomeRule.Feeds.Elections.Vip;

/// <summary>
/// Which elements of a VIP feed are read, and which of their fields: nothing else is ever kept, and so no address, day of birth, gender, telephone or mail of
/// anybody. Source: https://github.com/votinginfoproject/vip-specification (versions 5 and 6). Immutable; thread-safe.
/// </summary>
internal static class VipFields
{
    private static readonly Dictionary<string, string[]> Types = new(StringComparer.Ordinal)
    {
        ["Source"] = ["DateTime", "OrganizationUri", "VipId", "IsTest"],
        ["Election"] = ["Date", "ElectionType", "Name", "StateId"],
        ["State"] = ["Name", "ExternalIdentifiers"],
        ["Office"] = ["Name", "ElectoralDistrictId", "Term"],
        ["ElectoralDistrict"] = ["Name", "Number", "Type", "ExternalIdentifiers"],
        ["CandidateContest"] = ["Name", "ElectoralDistrictId", "OfficeIds", "NumberElected", "PrimaryPartyIds", "PrimaryPartyId", "BallotSelectionIds"],
        ["CandidateSelection"] = ["CandidateIds", "IsWriteIn"],
        ["Candidate"] = ["BallotName", "FileDate", "IsIncumbent", "PartyId", "PersonId", "PreElectionStatus", "PostElectionStatus"],
        ["Party"] = ["Name"],
        ["Person"] = ["FullName", "FirstName", "MiddleName", "LastName", "Suffix"],
    };

    /// <summary>Names of tables by the type of their rows.</summary>
    public static IReadOnlyDictionary<string, string> Tables { get; } = Types.Keys.ToDictionary(static t => Snake(t) + ".txt", static t => t, StringComparer.Ordinal);

    /// <summary>Null for an element that is passed over.</summary>
    public static string[]? Of(string type) => Types.GetValueOrDefault(type);

    /// <summary><c>BallotSelectionIds</c> → <c>ballot_selection_ids</c>.</summary>
    public static string Snake(string name) => string.Concat(name.Select(static (c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
