using System.Text.Json.Serialization;
using HomeRule.Answers.Agencies;
using HomeRule.Answers.Agreements;
using HomeRule.Answers.Changes;
using HomeRule.Answers.Help;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Locating;
using HomeRule.Answers.People;
using HomeRule.Answers.PublicRecords;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Seats;
using HomeRule.Atlas.Diffing;

namespace HomeRule.Answers.Json;

/// <summary>
/// The one JSON form of every answer, for the API, the command line and published files alike: camelCase names, snake_case values, ISO dates,
/// members without a value left out. Equal answers give equal bytes. Thread-safe.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DictionaryKeyPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(SnakeEnums), typeof(PartialDateJson), typeof(LanguageJson)])]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Comparison))]
[JsonSerializable(typeof(LawList))]
[JsonSerializable(typeof(PlayList))]
[JsonSerializable(typeof(PlayDetail))]
[JsonSerializable(typeof(MapAnswer))]
[JsonSerializable(typeof(LeaderList))]
[JsonSerializable(typeof(TimelineList))]
[JsonSerializable(typeof(CorrectionList))]
[JsonSerializable(typeof(ChangeList))]
[JsonSerializable(typeof(CoverageList))]
[JsonSerializable(typeof(SourceList))]
[JsonSerializable(typeof(PlaceList))]
[JsonSerializable(typeof(WindowList))]
[JsonSerializable(typeof(SeatList))]
[JsonSerializable(typeof(SeatDetail))]
[JsonSerializable(typeof(CandidateList))]
[JsonSerializable(typeof(AgreementTable))]
[JsonSerializable(typeof(AgreementDetail))]
[JsonSerializable(typeof(AgreementListsAnswer))]
[JsonSerializable(typeof(AgreementOverview))]
[JsonSerializable(typeof(PlaceAgreementsAnswer))]
[JsonSerializable(typeof(LocateAnswer))]
[JsonSerializable(typeof(PeopleList))]
[JsonSerializable(typeof(PersonDetail))]
[JsonSerializable(typeof(HelpAnswer))]
[JsonSerializable(typeof(AgencyList))]
[JsonSerializable(typeof(AgencyDetail))]
[JsonSerializable(typeof(RecordsLawList))]
[JsonSerializable(typeof(IReadOnlyList<SnapshotChange>))]
public sealed partial class AnswersJson : JsonSerializerContext;
