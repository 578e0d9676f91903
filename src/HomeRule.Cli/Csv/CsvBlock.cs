using System.Runtime.ExceptionServices;

namespace HomeRule.Cli.Csv;

/// <summary>Whole records on their way from the reader over a worker to the writer. Belongs to one of them at a time.</summary>
internal sealed class CsvBlock : IDisposable
{
    /// <summary>Bad rows of a block whose numbers are kept.</summary>
    public const int MostNamed = 5;

    /// <summary>The records are the first <see cref="Length"/> bytes; the array may be exchanged for a longer one.</summary>
    public byte[] Input = new byte[CsvSource.UsualBlock];

    public int Length;

    /// <summary>Position in the file behind the block.</summary>
    public long Position;

    public readonly CsvBuffer Output = new();

    /// <summary>Records in the block, blank lines included.</summary>
    public int Records;

    /// <summary>Rows written.</summary>
    public int Rows;

    public int Bad;

    /// <summary>Rows in no division.</summary>
    public int Outside;

    /// <summary>Columns, as bits, in which lines were given that have ended.</summary>
    public int Ended;

    /// <summary>Record numbers in the block, from 1, of the first bad rows.</summary>
    public readonly int[] Named = new int[MostNamed];

    /// <summary>What ends the whole work, at record <see cref="FaultRecord"/> of the block, from 1.</summary>
    public FileFault Fault;

    public int FaultRecord;

    public ExceptionDispatchInfo? Failure;

    /// <summary>Set when the worker is through.</summary>
    public readonly ManualResetEventSlim Done = new();

    public void Clear()
    {
        Length = Records = Rows = Bad = Outside = Ended = FaultRecord = 0;
        Fault = FileFault.None;
        Failure = null;
        Output.Clear();
        Done.Reset();
    }

    public void Dispose() => Done.Dispose();
}
