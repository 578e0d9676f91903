using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g;

/// <summary>SUPPORT TYPE of the lists and its misspellings. Stateless; thread-safe.</summary>
internal static class ModelWords
{
    public static AgreementModel Of(string? text)
    {
        var words = AgencyWords.Split(text ?? "").ToHashSet(StringComparer.Ordinal);
        if (words.Contains("task") && words.Contains("force"))
            return words.Contains("tribal") ? AgreementModel.TribalTaskForce : AgreementModel.TaskForce;
        if (words.Contains("warrant") || words.Contains("warrants"))
            return AgreementModel.WarrantService;
        return words.Contains("jail") ? AgreementModel.JailEnforcement : AgreementModel.Unknown;
    }

    /// <summary>As in ids.</summary>
    public static string Slug(AgreementModel model) => model switch
    {
        AgreementModel.JailEnforcement => "jail-enforcement",
        AgreementModel.WarrantService => "warrant-service",
        AgreementModel.TaskForce => "task-force",
        AgreementModel.TribalTaskForce => "tribal-task-force",
        _ => "unknown-model",
    };
}
