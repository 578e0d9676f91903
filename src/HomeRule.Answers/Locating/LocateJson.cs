using System.Buffers;
using System.Text.Json;
using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Answers.Locating;

/// <summary>The pieces of answers about points as UTF-8 JSON, each made at its first use and kept. Thread-safe: a piece made twice is the same bytes.</summary>
internal sealed class LocateJson(LineTable table, SnapshotAnswer snapshot)
{
    private readonly byte[] _snapshot = JsonSerializer.SerializeToUtf8Bytes(snapshot, AnswersJson.Default.SnapshotAnswer);
    private readonly byte[]?[] _divisions = new byte[]?[table.Lines.Length * 2];
    private readonly byte[]?[] _places = new byte[]?[table.Lines.Length];
    private readonly byte[]?[] _sets = new byte[]?[table.Cards.Length * 2];

    public ReadOnlySpan<byte> Snapshot => _snapshot;

    public byte[] Division(int ordinal, bool inForce)
    {
        ref var kept = ref _divisions[(ordinal * 2) + (inForce ? 1 : 0)];
        return kept ??= JsonSerializer.SerializeToUtf8Bytes(table.Lines[ordinal].Describe(inForce), AnswersJson.Default.LocatedDivision);
    }

    public byte[] Set(int card, Language language)
    {
        ref var kept = ref _sets[(card * 2) + (int)language];
        return kept ??= JsonSerializer.SerializeToUtf8Bytes(LocatedSet.Of(table.Cards[card], language), AnswersJson.Default.LocatedSet);
    }

    public void Write(IBufferWriter<byte> output, LineDay day, Language language, in LocateHits hits, LocateNote? about)
    {
        output.Write("{\"snapshot\":"u8);
        output.Write(_snapshot);
        output.Write(",\"asOf\":\""u8);
        WriteDay(output, day.Day);
        output.Write("\",\"places\":["u8);
        WritePlaces(output, hits.Given);
        output.Write("],\"divisions\":["u8);
        WriteDivisions(output, hits.Given, day);
        output.Write("],\"next\":["u8);
        WriteDivisions(output, hits.Next, day);
        output.Write("],\"sets\":["u8);
        WriteSets(output, hits.Given, hits.Next, language);
        output.Write("],\"notes\":["u8);
        var first = true;
        foreach (var note in hits.Notes)
            WritePiece(output, day.NoteJson(note, language), ref first);
        if (about is not null)
            WritePiece(output, JsonSerializer.SerializeToUtf8Bytes(about, AnswersJson.Default.LocateNote), ref first);
        output.Write("]}"u8);
    }

    public static void WriteDay(IBufferWriter<byte> output, DateOnly day)
    {
        Span<byte> text = stackalloc byte[10];
        if (!day.TryFormat(text, out var length, "O", System.Globalization.CultureInfo.InvariantCulture))
            throw new InvalidOperationException("A day is ten characters.");
        output.Write(text[..length]);
    }

    public static void WritePiece(IBufferWriter<byte> output, ReadOnlySpan<byte> piece, ref bool first)
    {
        if (!first)
            output.Write(","u8);
        first = false;
        output.Write(piece);
    }

    private void WriteDivisions(IBufferWriter<byte> output, ReadOnlySpan<int> ordinals, LineDay day)
    {
        var first = true;
        foreach (var ordinal in ordinals)
            WritePiece(output, Division(ordinal, day.Status[ordinal] == LineStatus.InForce), ref first);
    }

    private void WritePlaces(IBufferWriter<byte> output, ReadOnlySpan<int> ordinals)
    {
        var first = true;
        for (var i = 0; i < ordinals.Length; i++)
        {
            if (table.Lines[ordinals[i]].Page is { } page && !Earlier(ordinals[..i], page))
                WritePiece(output, _places[ordinals[i]] ??= JsonSerializer.SerializeToUtf8Bytes(PlaceRow.Of(page), AnswersJson.Default.PlaceRow), ref first);
        }
    }

    private bool Earlier(ReadOnlySpan<int> ordinals, Government page)
    {
        foreach (var ordinal in ordinals)
        {
            if (ReferenceEquals(table.Lines[ordinal].Page, page))
                return true;
        }

        return false;
    }

    private void WriteSets(IBufferWriter<byte> output, ReadOnlySpan<int> given, ReadOnlySpan<int> next, Language language)
    {
        var first = true;
        for (var i = 0; i < given.Length + next.Length; i++)
        {
            var card = Card(i, given, next);
            var known = card < 0;
            for (var j = 0; j < i && !known; j++)
                known = Card(j, given, next) == card;
            if (!known)
                WritePiece(output, Set(card, language), ref first);
        }
    }

    private int Card(int i, ReadOnlySpan<int> given, ReadOnlySpan<int> next) => table.Lines[i < given.Length ? given[i] : next[i - given.Length]].CardNumber;
}
