using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using HomeRule.Civics;

namespace HomeRule.Cli.Csv;

/// <summary>
/// One thread reads blocks of whole records, as many as the machine has cores answer them, the caller's thread writes them in the order of the file.
/// The number of blocks is fixed, so that memory is too: whoever is ahead waits.
/// </summary>
internal sealed class CsvPipeline
{
    private readonly CsvSource _source;
    private readonly Func<RowWorker> _worker;
    private readonly int _threads = Environment.ProcessorCount;
    private readonly BlockingCollection<CsvBlock> _free = [];
    private readonly BlockingCollection<CsvBlock> _work = [];
    private readonly BlockingCollection<CsvBlock> _order = [];
    private readonly CancellationTokenSource _stop;

    private CsvPipeline(CsvSource source, Func<RowWorker> worker, CancellationToken stop)
    {
        _source = source;
        _worker = worker;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(stop);
        for (var i = 0; i < (3 * _threads) + 2; i++)
            _free.Add(new CsvBlock(), CancellationToken.None);
    }

    /// <summary>Answers all rows.</summary>
    /// <param name="source">Behind its header.</param>
    /// <param name="worker">Makes what one thread works with.</param>
    /// <param name="output">Receives the rows.</param>
    /// <param name="written">Called after every block.</param>
    /// <param name="fault">The error for a file that cannot be read on, with the number of the row.</param>
    /// <param name="stop">Ends the work at the next block.</param>
    public static void Run(CsvSource source, Func<RowWorker> worker, Stream output, Action<CsvBlock> written, Func<FileFault, long, UserErrorException> fault, CancellationToken stop) =>
        new CsvPipeline(source, worker, stop).Run(output, written, fault);

    private void Run(Stream output, Action<CsvBlock> written, Func<FileFault, long, UserErrorException> fault)
    {
        var workers = Enumerable.Range(0, _threads).Select(_ => Start(Work)).ToList();
        Start(Read);
        try
        {
            var records = 1L;
            foreach (var block in _order.GetConsumingEnumerable(_stop.Token))
            {
                block.Done.Wait(_stop.Token);
                block.Failure?.Throw();
                output.Write(block.Output.Written);
                if (block.Fault != FileFault.None)
                    throw fault(block.Fault, records + block.FaultRecord);
                records += block.Records;
                written(block);
                block.Clear();
                _free.Add(block);
            }
        }
        finally
        {
            // The reader may wait for a pipe that never says anything more; it is not waited for, and ends with the program.
            _stop.Cancel();
            workers.ForEach(static w => w.Join());
        }
    }

    private static Thread Start(ThreadStart run)
    {
        var thread = new Thread(run) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Read() => UntilStopped(() =>
    {
        while (true)
        {
            var block = _free.Take(_stop.Token);
            var more = true;
            try
            {
                more = _source.Next(block);
            }
#pragma warning disable CA1031 // thrown again on the thread that waits for the block
            catch (Exception failure)
#pragma warning restore CA1031
            {
                block.Failure = ExceptionDispatchInfo.Capture(failure);
            }

            if (!more)
                break;
            _order.Add(block, _stop.Token);
            if (block.Failure is not null || block.Fault != FileFault.None)
            {
                block.Done.Set();
                break;
            }

            _work.Add(block, _stop.Token);
        }

        _work.CompleteAdding();
        _order.CompleteAdding();
    });

    private void Work() => UntilStopped(() =>
    {
        var worker = _worker();
        foreach (var block in _work.GetConsumingEnumerable(_stop.Token))
        {
            try
            {
                worker.Run(block);
            }
#pragma warning disable CA1031 // thrown again on the thread that waits for the block
            catch (Exception bug)
#pragma warning restore CA1031
            {
                block.Failure = ExceptionDispatchInfo.Capture(bug);
            }

            block.Done.Set();
        }
    });

    private void UntilStopped(Action run)
    {
        try
        {
            run();
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Asked to.
        }
    }
}
