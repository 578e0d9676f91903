using HomeRule.Civics;
using HomeRule.Documents.Tables;

namespace HomeRule.Cli;

/// <summary>A table that somebody names on the command line.</summary>
internal static class InputFile
{
    /// <exception cref="UserErrorException">The file is not there, cannot be read or is too long.</exception>
    public static byte[] Bytes(string file)
    {
        try
        {
            if (new FileInfo(file) is { Exists: true, Length: > CsvSheet.MostBytes } big)
                throw AnswerOptions.Bad("csv.too-long", "FILE", $"The file has {big.Length:N0} bytes; at most {CsvSheet.MostBytes:N0} are read. Cut it into parts.");
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw AnswerOptions.Bad("csv.input", "FILE", $"{file} cannot be read ({e.Message.TrimEnd('.')}). Give the path of a table.");
        }
    }
}
