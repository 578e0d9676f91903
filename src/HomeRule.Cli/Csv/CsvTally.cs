namespace HomeRule.Cli.Csv;

/// <summary>What has been written so far.</summary>
internal sealed class CsvTally
{
    /// <summary>Records read, the header included; the number of the last one as a spreadsheet counts.</summary>
    public long Records { get; private set; } = 1;

    public long Rows { get; private set; }

    public long Bad { get; private set; }

    public long Outside { get; private set; }

    /// <summary>Columns, as bits, in which lines were given that have ended.</summary>
    public int Ended { get; private set; }

    /// <summary>Bytes of the input.</summary>
    public long Position { get; private set; }

    /// <summary>Numbers of the first bad rows.</summary>
    public List<long> Named { get; } = [];

    public void Add(CsvBlock block)
    {
        for (var i = 0; i < block.Bad && i < block.Named.Length && Named.Count < CsvBlock.MostNamed; i++)
            Named.Add(Records + block.Named[i]);
        Records += block.Records;
        Rows += block.Rows;
        Bad += block.Bad;
        Outside += block.Outside;
        Ended |= block.Ended;
        Position = block.Position;
    }
}
