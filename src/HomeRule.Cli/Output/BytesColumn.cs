using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HomeRule.Cli.Output;

/// <summary>Bytes and their rate, for tasks that are about bytes.</summary>
internal sealed class BytesColumn : ProgressColumn
{
    public const string IsBytes = "bytes";

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(
        task.State.Get<bool>(IsBytes)
            ? string.Create(CultureInfo.InvariantCulture, $"{task.Value / 1e6:0.0} of {task.MaxValue / 1e6:0.0} MB, {(task.Speed ?? 0) / 1e6:0.0} MB/s")
            : "");
}
