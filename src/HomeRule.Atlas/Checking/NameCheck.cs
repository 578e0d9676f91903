using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;
using HomeRule.Civics;

namespace HomeRule.Atlas.Checking;

/// <summary>The id is the file's name, the state is its folder, and a division lies in that state.</summary>
internal static class NameCheck
{
    public static void Check(AtlasMap root, string path, AtlasKind kind, FileProblems problems)
    {
        var parts = path.Split('/');
        var name = Path.GetFileNameWithoutExtension(parts[^1]);
        if (root.Find("id") is AtlasScalar id && id.Text != name)
            problems.Error(id, "id.file", $"The id is {id.Text} and the file is called {name}.yaml. Make them the same.");
        if (kind.PerState && root.Find("state") is AtlasScalar state && state.Text != parts[^2])
            problems.Error(state, "state.folder", $"The state is {state.Text} and the folder is {parts[^2]}/. Move the file to {kind.Folder}/{state.Text}/ or correct the state.");
        var expected = kind.PerState ? parts[^2] : kind.Folder == "states" ? name : null;
        if (expected is not null && root.Find("division") is AtlasScalar division && DivisionId.TryParse(division.Text, out var parsed) && parsed.State != expected)
            problems.Error(division, "division.state", $"The division lies in {parsed.State ?? "no state"} and the file in {expected}. Correct one of them.");
    }
}
