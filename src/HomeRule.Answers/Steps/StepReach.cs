namespace HomeRule.Answers.Steps;

/// <summary>Whose office would act, seen from the place asked about.</summary>
public enum StepReach
{
    /// <summary>An office of the state, a court or the voters.</summary>
    Above,

    /// <summary>An office of the county around it, its school districts or a special board.</summary>
    Nearby,

    /// <summary>Its own office, which shares the decision.</summary>
    OwnShares,

    /// <summary>Its own office, which decides.</summary>
    OwnDecides,
}
