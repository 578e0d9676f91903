using HomeRule.Documents.Images;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Testing;

/// <summary>The letters of our fonts as the front build made them.</summary>
internal static class BuiltLetters
{
    private static readonly Lazy<TypeCase> Read = new(static () => TypeCase.Read(File.ReadAllBytes(Directory.GetFiles(Path.Combine(Repository.Root, "src", "HomeRule.Site", "wwwroot", "assets"), "letters.*.json").Single())));

    public static TypeCase All => Read.Value;
}
