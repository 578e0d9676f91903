using System.Globalization;
using System.Xml;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Documents.Exports;

/// <summary>Contests of candidate lists in a VIP feed, with their parties and candidates. What VIP has no word for, such as a disqualified candidate, is left out. Not thread-safe; one a file.</summary>
internal sealed class VipCandidates(XmlWriter xml)
{
    private readonly Dictionary<string, string> _parties = new(StringComparer.Ordinal);
    private int _candidates;

    public void Write(CandidateContest contest, string id, string office, string district)
    {
        var selections = new List<string>();
        foreach (var candidate in contest.Candidates.Where(static c => c.Status != CandidacyStatus.Disqualified))
        {
            var number = (_candidates++).ToString(CultureInfo.InvariantCulture);
            Candidate(candidate, "can" + number);
            Selection(candidate, "sel" + number, "can" + number);
            selections.Add("sel" + number);
        }

        var primary = contest.Party is { } party ? Party(party) : null;
        xml.WriteStartElement("CandidateContest");
        xml.WriteAttributeString("id", id);
        if (selections.Count > 0)
            xml.WriteElementString("BallotSelectionIds", string.Join(' ', selections));
        xml.WriteElementString("ElectoralDistrictId", district);
        xml.WriteElementString("Name", contest.Name);
        if (contest.Seats is { } seats)
            xml.WriteElementString("NumberElected", XmlConvert.ToString(seats));
        xml.WriteElementString("OfficeIds", office);
        if (primary is not null)
            xml.WriteElementString("PrimaryPartyIds", primary);
        xml.WriteEndElement();
    }

    private void Candidate(Candidacy candidate, string id)
    {
        var party = candidate.Party is { } name ? Party(name) : null;
        xml.WriteStartElement("Candidate");
        xml.WriteAttributeString("id", id);
        VipXml.Texts(xml, "BallotName", new LocalizedText(candidate.Name));
        if (candidate.FiledOn is { } day)
            xml.WriteElementString("FileDate", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (candidate.IsIncumbent is { } incumbent)
            xml.WriteElementString("IsIncumbent", XmlConvert.ToString(incumbent));
        if (party is not null)
            xml.WriteElementString("PartyId", party);
        xml.WriteElementString("PreElectionStatus", candidate.Status switch
        {
            CandidacyStatus.Qualified => "qualified",
            CandidacyStatus.Withdrawn => "withdrawn",
            CandidacyStatus.WriteIn => "write-in",
            _ => "filed",
        });
        xml.WriteEndElement();
    }

    private void Selection(Candidacy candidate, string id, string of)
    {
        xml.WriteStartElement("CandidateSelection");
        xml.WriteAttributeString("id", id);
        xml.WriteElementString("CandidateIds", of);
        if (candidate.Status == CandidacyStatus.WriteIn)
            xml.WriteElementString("IsWriteIn", "true");
        xml.WriteEndElement();
    }

    /// <summary>The id of a party, which is written when it is first met.</summary>
    private string Party(string name)
    {
        if (_parties.TryGetValue(name, out var known))
            return known;
        var id = "par" + _parties.Count.ToString(CultureInfo.InvariantCulture);
        _parties.Add(name, id);
        xml.WriteStartElement("Party");
        xml.WriteAttributeString("id", id);
        VipXml.Texts(xml, "Name", new LocalizedText(name));
        xml.WriteEndElement();
        return id;
    }
}
