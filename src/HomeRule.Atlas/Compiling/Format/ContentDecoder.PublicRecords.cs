using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    private RecordsLaw ReadRecordsLaw() => new()
    {
        Id = _in.Text(),
        Name = _in.Localized(),
        Citation = _in.Text(),
        Who = (RecordsAsker)_in.Word(Members.RecordsAsker),
        WhoNote = _in.LocalizedOrNull(),
        First = ReadRecordsFirstStep(),
        Later = _in.List(() => new RecordsStep(_in.Localized(), ReadRecordsTerm() ?? throw BinaryIn.Broken(), _in.Bool())),
        Extension = _in.Bool() ? new RecordsExtension(ReadRecordsTerm(), _in.Bool(), _in.LocalizedOrNull()) : null,
        Fees = _in.Localized(),
        Waiver = new RecordsWaiver((RecordsWaiverRule)_in.Word(Members.RecordsWaiverRule), _in.TextOrNull(), _in.LocalizedOrNull()),
        Appeals = _in.List(ReadRecordsAppeal),
        Writing = (RecordsWriting)_in.Word(Members.RecordsWriting),
        WritingNote = _in.LocalizedOrNull(),
        DataRules = _in.List(() => new RecordsDataRule((RecordsDataTopic)_in.Word(Members.RecordsDataTopic), _in.TextOrNull(), _in.LocalizedOrNull(), _in.Bool())),
        Penalties = _in.LocalizedOrNull(),
        Note = _in.LocalizedOrNull(),
        Verified = ReadRecordsParts(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        AsOf = _in.Date(),
        Checked = _in.Date(),
        Sources = _in.Sources(),
    };

    private RecordsPart[] ReadRecordsParts()
    {
        var parts = new RecordsPart[_in.Word(Members.RecordsPart + 1)];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = (RecordsPart)_in.Word(Members.RecordsPart);
        return parts;
    }

    private RecordsFirstStep ReadRecordsFirstStep() => new()
    {
        Kind = (RecordsAnswerKind)_in.Word(Members.RecordsAnswerKind),
        Term = ReadRecordsTerm(),
        Start = (RecordsStart)_in.Word(Members.RecordsStart),
        StartStated = _in.Bool(),
        Rolls = _in.WordOrNull(2) is { } rolls ? rolls == 1 : null,
        Note = _in.LocalizedOrNull(),
    };

    private RecordsAppeal ReadRecordsAppeal() => new()
    {
        Kind = (RecordsAppealKind)_in.Word(Members.RecordsAppealKind),
        Route = _in.Localized(),
        Citation = _in.TextOrNull(),
        Term = ReadRecordsTerm(),
        Note = _in.LocalizedOrNull(),
        Verified = _in.Bool(),
    };

    private RecordsTerm? ReadRecordsTerm() => _in.Number() is > 0 and var number ? new RecordsTerm(number, (RecordsDays)_in.Word(Members.RecordsDays)) : null;
}
