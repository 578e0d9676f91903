using System.Text;
using HomeRule.Atlas.Tests.Testing;

namespace HomeRule.Atlas.Tests.Reading;

/// <summary>Whatever a file holds, reading ends with a report, never with a crash.</summary>
public sealed class MutationTests
{
    private static readonly string[] Splices =
        ["[", "]", "{", "}", ":", ": ", "- ", "\n", "\n\n", "'", "\"", "|", ">", "&a ", "*a", "!x ", "---\n", "...\n", "#", "\0", "\t", "\r", "%", "? ", ",", "<<: ", "\\x", "\uFEFF", "\u0085", "  "];

    [Fact]
    public void Read_MutatedExamples_AlwaysEndsWithAReport()
    {
        using var atlas = new TempAtlas();
        var random = new Random(20261121);
        var originals = Directory.GetFiles(atlas.Folder, "*.yaml", SearchOption.AllDirectories).ToDictionary(static f => f, static f => File.ReadAllBytes(f));
        for (var round = 0; round < 300; round++)
        {
            foreach (var (file, bytes) in originals)
                File.WriteAllBytes(file, Mutate(bytes, random));

            var report = atlas.Check();

            report.ErrorCount.ShouldBeGreaterThan(0);
            report.Errors.ShouldAllBe(e => e.Message.Length > 10 && e.Line >= 0);
        }
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var list = bytes.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(list.Count);
            switch (random.Next(4))
            {
                case 0:
                    list[at] = (byte)random.Next(256);
                    break;
                case 1:
                    list.RemoveRange(at, Math.Min(random.Next(1, 30), list.Count - at));
                    list.Add((byte)'\n');
                    break;
                default:
                    list.InsertRange(at, Encoding.UTF8.GetBytes(Splices[random.Next(Splices.Length)]));
                    break;
            }
        }

        return [.. list];
    }
}
