namespace HomeRule.Atlas.Reading;

/// <summary>What a scalar is. Only plain decimal numbers and plain <c>true</c>/<c>false</c> are anything but text: <c>no</c>, <c>1e3</c> and <c>010</c> are text.</summary>
public enum AtlasScalarKind
{
    Text,
    Number,
    Bool,
}
