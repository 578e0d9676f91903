using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Divisions;

/// <summary>Id and name from templates, for a file of any city.</summary>
internal sealed class TemplateScheme : SchemeReader
{
    private readonly DivisionKind _kind;
    private readonly AttributeTemplate _id;
    private readonly AttributeTemplate _name;

    internal TemplateScheme(DivisionScheme scheme)
    {
        _kind = scheme.Kind;
        if (!AttributeTemplate.TryParse(scheme.IdTemplate ?? "", out _id!) || !AttributeTemplate.TryParse(scheme.NameTemplate ?? "", out _name!))
            throw new InvalidOperationException("A template scheme has checked templates.");
    }

    internal override Result<DivisionCandidate?> Read(BoundaryFeature feature)
    {
        var attributes = feature.Properties;
        if (!_id.Fill(name => attributes.GetValueOrDefault(name) is { } value && value.Any(char.IsLetterOrDigit) ? DivisionNames.OcdSlug(value) : null)
                .TryGet(out var idText, out var problem)
            || !_name.Fill(name => attributes.GetValueOrDefault(name)?.Trim()).TryGet(out var name, out problem))
            return problem;
        if (!DivisionId.TryParse(idText, out var id))
            return new Problem("division.id", "has attributes from which the template makes no id; correct them or the template.");
        return new DivisionCandidate(new Division { Id = id, Kind = _kind, Name = name, State = id.State ?? "" }, id.Value);
    }
}
