using FsCheck;
using FsCheck.Fluent;
using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Tests.Testing;

namespace HomeRule.Atlas.Tests.Checking;

/// <summary>Random content → canonical text → read → snapshot → read: the same throughout.</summary>
public sealed class RoundTripProperties
{
    [Fact]
    public void RandomAtlas_WrittenReadCompiledAndOpened_IsTheSame() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll<int>(static seed =>
        {
            using var atlas = new TempAtlas();
            foreach (var folder in Directory.GetDirectories(atlas.Folder))
                Directory.Delete(folder, recursive: true);
            var files = new RandomAtlas(seed).Files();
            foreach (var (path, root) in files)
                atlas.Write(path, Canonical.Write(root));

            var reading = atlas.Read();

            reading.Report.Errors.ShouldBeEmpty(string.Join('\n', reading.Report.Errors));
            atlas.Format().ShouldBeEmpty();
            var file = Path.Combine(atlas.Folder, "snapshot");
            var info = SnapshotCompiler.Compile(reading.Content!, Country.None, TempAtlas.Today, file).Value;
            var opened = SnapshotReader.Open(file).Value;
            opened.Info.ShouldBe(info);
            Diffing.SnapshotDiffTests.ShouldBeSame(reading.Content!, opened.Content);
        }));
}
