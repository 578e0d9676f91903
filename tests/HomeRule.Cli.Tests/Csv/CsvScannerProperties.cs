using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HomeRule.Cli.Csv;
using HomeRule.Geo;

namespace HomeRule.Cli.Tests.Csv;

/// <summary>The scanner against CsvHelper on random tables, cut at every byte; numbers against the check that one point gets.</summary>
public sealed class CsvScannerProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void RandomTable_ReadsAsCsvHelperReadsIt() => Check.One(Config, Prop.ForAll<int>(static seed =>
    {
        var (bytes, separator) = RandomTable(seed);

        Scan(bytes, separator).ShouldBe(Lists(Table.Read(bytes, separator)), Encoding.UTF8.GetString(bytes));
    }));

    [Fact]
    public void RandomTable_CutAnywhere_LosesNothing() => Check.One(Config, Prop.ForAll<int>(static seed =>
    {
        var (bytes, separator) = RandomTable(seed);
        var whole = Scan(bytes, separator);
        for (var length = 0; length <= bytes.Length; length++)
        {
            var cut = CsvScanner.Cut(bytes.AsSpan(0, length), (byte)separator, false, out _);
            cut.ShouldBeLessThanOrEqualTo(length);
            List<string> parts = [.. Scan(bytes[..cut], separator), .. Scan(bytes[cut..], separator)];
            parts.ShouldBe(whole);
        }

        CsvScanner.Cut(bytes, (byte)separator, true, out var open).ShouldBe(bytes.Length);
        open.ShouldBeFalse();
    }));

    [Fact]
    public void RandomTable_ThroughTheCommand_KeepsItsColumns() => Check.One(Config.WithMaxTest(60), Prop.ForAll<int>(static seed =>
    {
        var (bytes, separator) = RandomTable(seed, "lat", "lng");
        using var run = TableRun.Of(bytes, "--kinds", "place");

        run.Code.ShouldBe(0, run.Error);
        var before = Table.Read(bytes, separator);
        var after = run.Read(separator);
        after.Count.ShouldBe(before.Count);
        after.Skip(1).Select(r => string.Join('␟', r[..before[0].Length])).ShouldBe(before.Skip(1).Select(static r => string.Join('␟', r)));
        after.ShouldAllBe(r => r.Length == before[0].Length + 4);
    }));

    [Fact]
    public void RandomNumber_IsReadAsForOnePoint() => Check.One(Config.WithMaxTest(3_000), Prop.ForAll<int>(static seed =>
    {
        var random = new Random(seed);
        var text = random.Next(3) == 0
            ? new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => "+-.0123456789, e"[random.Next(16)])])
            : Decimal(random);
        var known = PointInput.Parse(text.Trim(' '), "0").TryGet(out var point, out var problem);
        var fault = DegreeText.Parse(Encoding.UTF8.GetBytes(text), out var value);

        if (known)
            (fault, value).ShouldBe((DegreeFault.None, point.Lat), text);
        else
            (fault != DegreeFault.None || Math.Abs(value) > 90).ShouldBeTrue($"{text}: {problem!.Message}");
    }));

    private static string Decimal(Random random)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? "-" : "").Append(random.Next(95));
        var decimals = random.Next(20);
        for (var i = 0; i < decimals; i++)
            text.Append(i == 0 ? "." : "").Append(random.Next(10));
        return text.ToString();
    }

    /// <summary>Two to five columns, fields of difficult characters, quotes where needed and sometimes where not, line ends mixed.</summary>
    private static (byte[] Bytes, char Separator) RandomTable(int seed, params string[] header)
    {
        var random = new Random(seed);
        var separator = ",;\t"[random.Next(3)];
        var columns = random.Next(2, 6);
        var rows = random.Next(1, 9);
        var text = new StringBuilder();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (column > 0)
                    text.Append(separator);
                var field = row == 0 && header.Length > 0 ? column < header.Length ? header[column] : $"c{column}" : Field(random, column == 0);
                var quoted = random.Next(5) == 0 || field.IndexOfAny([separator, '"', '\n', '\r']) >= 0;
                text.Append(quoted ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field);
            }

            if (row + 1 < rows || random.Next(2) == 0)
                text.Append(random.Next(2) == 0 ? "\n" : "\r\n");
        }

        return (Encoding.UTF8.GetBytes(text.ToString()), separator);
    }

    private static string Field(Random random, bool first)
    {
        const string signs = "a1ñ€,;\t\"\n\r=- .";
        return new string([.. Enumerable.Range(0, random.Next(first ? 1 : 0, 7)).Select(_ => signs[random.Next(signs.Length)])]);
    }

    private static List<string> Lists(List<string[]> rows) => [.. rows.Select(static r => string.Join('␟', r))];

    private static List<string> Scan(byte[] bytes, char separator)
    {
        var rows = new List<string>();
        for (var at = 0; at < bytes.Length;)
        {
            var fields = new List<string>();
            FieldEnd end;
            do
            {
                end = CsvScanner.Next(bytes, (byte)separator, ref at, out var field);
                end.ShouldBeOneOf(FieldEnd.Delimiter, FieldEnd.Record);
                var quoted = field.After > field.End;
                var text = Encoding.UTF8.GetString(bytes.AsSpan(field.Start..field.End));
                fields.Add(quoted ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text);
            }
            while (end == FieldEnd.Delimiter);
            rows.Add(string.Join('␟', fields));
        }

        return rows;
    }
}
