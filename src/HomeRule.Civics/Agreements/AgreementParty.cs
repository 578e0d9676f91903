namespace HomeRule.Civics.Agreements;

/// <summary>Who an act of ending or signing belongs to.</summary>
public enum AgreementParty
{
    Either,

    /// <summary>The law-enforcement agency.</summary>
    Agency,

    /// <summary>U.S. Immigration and Customs Enforcement.</summary>
    Ice,
}
