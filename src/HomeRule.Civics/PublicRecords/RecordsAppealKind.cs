namespace HomeRule.Civics.PublicRecords;

/// <summary>Who decides an appeal.</summary>
public enum RecordsAppealKind
{
    /// <summary>The body that was asked, or its head.</summary>
    Body,

    /// <summary>Another office that can decide or order.</summary>
    Office,

    /// <summary>Mediation, an opinion or help that binds nobody.</summary>
    Help,
    Court,
}
