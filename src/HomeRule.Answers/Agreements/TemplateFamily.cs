using System.Text.Json.Serialization;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>Memoranda of one model and time that were read, and the terms that most of them have.</summary>
/// <param name="Model">Of all of them.</param>
/// <param name="First">Day of the oldest one.</param>
/// <param name="Last">Day of the newest one.</param>
/// <param name="Read">How many were read.</param>
/// <param name="Agreeing">How many of these have the terms.</param>
/// <param name="Example">The one nearest in time that has them; its clauses are the evidence.</param>
public sealed record TemplateFamily(AgreementModel Model, DateOnly First, DateOnly Last, int Read, int Agreeing, [property: JsonIgnore] Memorandum Example);
