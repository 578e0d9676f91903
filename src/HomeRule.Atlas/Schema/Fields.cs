namespace HomeRule.Atlas.Schema;

/// <summary>Short words for building the table.</summary>
internal static class Fields
{
    public static AtlasField Text(string name, string doc) => new(name, AtlasFieldType.Text, doc);

    public static AtlasField Id(string name, string doc, string? references = null) => new(name, AtlasFieldType.Id, doc) { References = references };

    public static AtlasField Date(string name, string doc) => new(name, AtlasFieldType.Date, doc);

    public static AtlasField Past(string name, string doc) => new(name, AtlasFieldType.PastDate, doc);

    public static AtlasField Words(string name, string doc, params IReadOnlyList<string> values) => new(name, AtlasFieldType.Enum, doc) { Values = values };

    public static AtlasField Words<T>(string name, string doc)
        where T : struct, Enum => new(name, AtlasFieldType.Enum, doc) { Values = EnumWords<T>.All };

    public static AtlasField Both(string name, string doc) => new(name, AtlasFieldType.BothLanguages, doc);

    public static AtlasField En(string name, string doc) => new(name, AtlasFieldType.English, doc);

    public static AtlasField Map(string name, string doc, params IReadOnlyList<AtlasField> fields) => new(name, AtlasFieldType.Map, doc) { Fields = fields };

    public static AtlasField Maps(string name, string doc, params IReadOnlyList<AtlasField> fields) =>
        new(name, AtlasFieldType.List, doc) { Item = Map("item", doc, fields) };

    public static AtlasField List(string name, string doc, AtlasField item) => new(name, AtlasFieldType.List, doc) { Item = item };

    public static AtlasField Ids(string name, string doc, string? references = null) => List(name, doc, Id("item", doc, references));

    public static AtlasField Texts(string name, string doc) => List(name, doc, Text("item", doc));

    public static AtlasField Divisions(string name, string doc) => List(name, doc, Division("item", doc));

    public static AtlasField Division(string name, string doc) => new(name, AtlasFieldType.Division, doc);

    public static AtlasField Url(string name, string doc) => new(name, AtlasFieldType.Url, doc);

    public static AtlasField Wording(string name, string doc) => new(name, AtlasFieldType.Wording, doc);

    public static AtlasField Phone(string name, string doc) => new(name, AtlasFieldType.Phone, doc);

    public static AtlasField Email(string name, string doc) => new(name, AtlasFieldType.Email, doc);

    public static AtlasField TextMap(string name, string doc) => new(name, AtlasFieldType.TextMap, doc);

    public static AtlasField DateRule(string name, string doc) => new(name, AtlasFieldType.DateRule, doc);

    public static AtlasField Number(string name, string doc) => new(name, AtlasFieldType.Number, doc);

    public static AtlasField Bool(string name, string doc) => new(name, AtlasFieldType.Bool, doc);

    public static AtlasField Value(string name, string doc) => new(name, AtlasFieldType.Value, doc);

    public static AtlasField Sources(string doc = "Where it comes from; at least one.") =>
        new("sources", AtlasFieldType.Sources, doc) { Item = SharedFields.Source };

    /// <summary>The key may be left out.</summary>
    public static AtlasField Optional(this AtlasField field) => field with { Required = false };

    /// <summary>The list may be <c>[]</c>.</summary>
    public static AtlasField OrEmpty(this AtlasField field) => field with { MayBeEmpty = true };
}
