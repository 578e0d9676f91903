using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agencies;

/// <summary>An agreement of an agency, in one line.</summary>
/// <param name="Id">Id of the agreement.</param>
/// <param name="Model">Model under 8 U.S.C. 1357(g).</param>
/// <param name="ModelText">The model as the list writes it.</param>
/// <param name="Status">Where it stands by the dated lists.</param>
/// <param name="Signed">Day of signing as listed; null while pending or not listed.</param>
/// <param name="LastSeen">Day of the last list that has it.</param>
public sealed record AgencyAgreement(string Id, AgreementModel Model, string ModelText, ListedStatus Status, DateOnly? Signed, DateOnly LastSeen);
