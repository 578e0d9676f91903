namespace HomeRule.Atlas.Compiling.Format;

/// <summary>
/// How many members each enumeration has. The file holds their numbers: whoever adds, removes or reorders a member raises
/// <see cref="SnapshotFormat.Version"/> and corrects this table; a test compares both.
/// </summary>
internal static class Members
{
    public const int SourceKind = 12;
    public const int Confidence = 4;
    public const int LeverFamily = 4;
    public const int Control = 4;
    public const int LawKind = 5;
    public const int LawStatusValue = 4;
    public const int LawRule = 4;
    public const int CooperationRule = 4;
    public const int LimitsRule = 2;
    public const int InForce = 4;
    public const int PlayDirection = 3;
    public const int ProvisionEffect = 4;
    public const int RecordsAsker = 2;
    public const int RecordsDays = 4;
    public const int RecordsAnswerKind = 5;
    public const int RecordsStart = 2;
    public const int RecordsWaiverRule = 3;
    public const int RecordsAppealKind = 4;
    public const int RecordsWriting = 3;
    public const int RecordsDataTopic = 5;
    public const int RecordsPart = 9;
    public const int RecordStatusValue = 11;
    public const int DivisionKind = 19;
    public const int FunctionalStatus = 6;
    public const int ContactKind = 5;
    public const int AgencyKind = 11;
    public const int AgreementModel = 5;
    public const int ListedStatus = 6;
    public const int AgreementEventKind = 12;
    public const int AgreementParty = 3;
    public const int CorrectionState = 4;
    public const int HolidayKind = 6;
    public const int WeekendRule = 3;
    public const int YearRule = 9;
    public const int RollRule = 4;
    public const int FilingCondition = 3;
    public const int FilingReceipt = 3;
    public const int SeatSelection = 5;
    public const int SeatBallot = 4;
    public const int RunwayKind = 13;
    public const int RunwayMeans = 3;
    public const int ElectionKind = 7;
    public const int CandidacyStatus = 5;
    public const int Affiliation = 12;
    public const int Audience = 14;
    public const int HelpKind = 10;
    public const int BodyAffiliation = 6;
}
