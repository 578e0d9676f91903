namespace HomeRule.Feeds.Tests.Elections;

/// <summary>A made-up VIP feed of one election with three contests, as XML and as tables; to be edited by a test.</summary>
internal static class TinyVip
{
    public const string Xml = """
        <?xml version="1.0" encoding="utf-8"?>
        <VipObject xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" schemaVersion="5.1">
          <Source id="src1"><DateTime>2026-09-14T10:00:00-06:00</DateTime><Name>Made-up State</Name><VipId>08</VipId></Source>
          <Election id="ele1"><Date>2026-11-03</Date><ElectionType><Text language="es">General</Text><Text language="en">general</Text></ElectionType><Name><Text language="en">2026 General Election</Text></Name><StateId>st08</StateId></Election>
          <State id="st08"><Name>Colorado</Name></State>
          <ElectoralDistrict id="ed1"><ExternalIdentifiers><ExternalIdentifier><Type>ocd-id</Type><Value>ocd-division/country:us/state:co/county:mesa</Value></ExternalIdentifier></ExternalIdentifiers><Name>Mesa County</Name><Type>county</Type></ElectoralDistrict>
          <ElectoralDistrict id="ed2"><Name>Denver</Name><Type>city</Type></ElectoralDistrict>
          <Office id="off1"><ContactInformation><AddressLine>1 Secret Street</AddressLine><Phone>3035550100</Phone></ContactInformation><ElectoralDistrictId>ed1</ElectoralDistrictId><Name><Text language="en">Sheriff</Text></Name></Office>
          <Office id="off2"><ElectoralDistrictId>ed2</ElectoralDistrictId><Name><Text language="en">Mayor</Text></Name><Term><Type>unexpired-term</Type></Term></Office>
          <Party id="par1"><Name><Text language="en">Unaffiliated</Text></Name></Party>
          <Person id="per1"><ContactInformation><Email>roe@secret.example</Email></ContactInformation><DateOfBirth>1970-01-02</DateOfBirth><FirstName>John</FirstName><Gender>male</Gender><LastName>Roe</LastName></Person>
          <Candidate id="can1"><BallotName><Text language="en">Jane Example</Text></BallotName><FileDate>2026-03-10</FileDate><IsIncumbent>true</IsIncumbent><PartyId>par1</PartyId><PreElectionStatus>qualified</PreElectionStatus></Candidate>
          <Candidate id="can2"><BallotName/><IsIncumbent>false</IsIncumbent><PersonId>per1</PersonId></Candidate>
          <CandidateSelection id="cs1"><CandidateIds>can1</CandidateIds></CandidateSelection>
          <CandidateSelection id="cs2"><CandidateIds>can2</CandidateIds></CandidateSelection>
          <CandidateSelection id="cs3"><IsWriteIn>true</IsWriteIn></CandidateSelection>
          <CandidateContest id="cc1"><BallotSelectionIds>cs1 cs2</BallotSelectionIds><ElectoralDistrictId>ed1</ElectoralDistrictId><Name>Mesa County Sheriff</Name><NumberElected>1</NumberElected><OfficeIds>off1</OfficeIds></CandidateContest>
          <CandidateContest id="cc2"><BallotSelectionIds>cs3</BallotSelectionIds><ElectoralDistrictId>ed2</ElectoralDistrictId><Name>Mayor of Denver</Name><OfficeIds>off2</OfficeIds></CandidateContest>
          <CandidateContest id="cc3"><ElectoralDistrictId>ed2</ElectoralDistrictId><Name>City Council</Name></CandidateContest>
          <BallotMeasureContest id="bm1"><ElectoralDistrictId>ed2</ElectoralDistrictId><Name>Question 1</Name></BallotMeasureContest>
          <StreetSegment id="ss1"><City>Denver</City><PrecinctId>p1</PrecinctId><StreetName>Secret</StreetName></StreetSegment>
        </VipObject>
        """;

    public static IReadOnlyDictionary<string, string> Tables { get; } = new Dictionary<string, string>
    {
        ["source.txt"] = "id,date_time,description,name,organization_uri,terms_of_use_uri,vip_id,version\nsrc1,2026-09-14T10:00:00-06:00,,Made-up State,,,08,5.1\n",
        ["election.txt"] = "id,date,name,election_type,is_statewide,state_id\nele1,2026-11-03,2026 General Election,general,true,st08\n",
        ["state.txt"] = "id,name\nst08,Colorado\n",
        ["electoral_district.txt"] = "id,external_identifier_type,external_identifier_othertype,external_identifier_value,name,number,type,other_type\ned1,ocd-id,,ocd-division/country:us/state:co/county:mesa,Mesa County,,county,\ned2,,,,Denver,,city,\n",
        ["office.txt"] = "id,electoral_district_id,name,term_type\noff1,ed1,Sheriff,full-term\noff2,ed2,Mayor,unexpired-term\n",
        ["party.txt"] = "id,name\npar1,Unaffiliated\n",
        ["person.txt"] = "id,date_of_birth,first_name,gender,last_name\nper1,1970-01-02,John,male,Roe\n",
        ["candidate.txt"] = "id,ballot_name,file_date,is_incumbent,party_id,person_id,pre_election_status\r\ncan1,Jane Example,2026-03-10,true,par1,,qualified\r\ncan2,,,false,,per1,\r\n",
        ["candidate_selection.txt"] = "id,sequence_order,candidate_ids,endorsement_party_ids,is_write_in\ncs1,1,can1,,false\ncs2,2,can2,,\ncs3,3,,,true\n",
        ["candidate_contest.txt"] = "id,ballot_selection_ids,electoral_district_id,name,number_elected,office_ids,primary_party_ids\ncc1,cs1 cs2,ed1,\"Mesa County\nSheriff\",1,off1,\ncc2,cs3,ed2,Mayor of Denver,,off2,\ncc3,,ed2,City Council,,,\n",
        ["ballot_measure_contest.txt"] = "id,name\nbm1,Question 1\n",
        ["street_segment.txt"] = "not,read\0at,all\n",
    };

    /// <summary>The feed with one part, which must be there, changed.</summary>
    public static string Edit(string part, string by)
    {
        Xml.ShouldContain(part);
        return Xml.Replace(part, by, StringComparison.Ordinal);
    }
}
