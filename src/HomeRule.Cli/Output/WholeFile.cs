using HomeRule.Civics;

namespace HomeRule.Cli.Output;

/// <summary>Writes to a file beside it first, so that the path holds the old file or the whole new one.</summary>
internal static class WholeFile
{
    /// <exception cref="UserErrorException">The path cannot be written; its code is <paramref name="code"/>.</exception>
    public static void Write(string path, byte[] bytes, string code)
    {
        var temporary = path + ".tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UserErrorException(new Problem(code, $"{path} cannot be written. Give a file in a folder that is there and can be written.") { Field = "out" });
        }
    }
}
