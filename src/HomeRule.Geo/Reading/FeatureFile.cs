using HomeRule.Civics;

namespace HomeRule.Geo.Reading;

/// <summary>
/// The front door for boundary files: GeoJSON, sequences of it, TopoJSON and GeoPackage, told apart by content, then by extension. Features are read one at a
/// time; memory stays small however long the file is. Stateless; safe for any number of threads.
/// </summary>
public static class FeatureFile
{
    /// <summary>
    /// Reads a file and hands over each good feature in the order of the file. A bad feature is listed in <see cref="FeatureReading.Refused"/> and the next one
    /// is read; where the file as a whole cannot be read, the outcome is a problem, and what was handed over before must be thrown away.
    /// </summary>
    /// <param name="path">A file; <c>.gz</c> of any JSON form is unpacked on the way.</param>
    /// <param name="onFeature">Called on the caller's thread.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="progress">Part of the file's bytes that have been read, 0 to 1.</param>
    /// <param name="stop">Ends the reading between two blocks.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    public static Result<FeatureReading> Read(
        string path, Action<BoundaryFeature> onFeature, FeatureReadOptions? options = null, IProgress<double>? progress = null, CancellationToken stop = default)
    {
        if (!File.Exists(path))
            return new Problem("file.missing", $"There is no file '{Path.GetFileName(path)}'; check its name and folder.");
        try
        {
            using var source = new ByteSource(path, progress, stop);
            var sink = new FeatureSink(onFeature, options ?? new FeatureReadOptions());
            source.SplitAt((byte)'\n');
            GeoJsonFile.ReadSequence(source, sink);
            return sink.Tally.ToReading();
        }
        catch (FeatureFileFault fault)
        {
            return fault.Problem;
        }
        catch (InvalidDataException)
        {
            return new Problem("file.compression", $"'{Path.GetFileName(path)}' cannot be unpacked; check that the download is complete.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Problem("file.unreadable", $"'{Path.GetFileName(path)}' cannot be read; check its rights and the disk.");
        }
    }
}
