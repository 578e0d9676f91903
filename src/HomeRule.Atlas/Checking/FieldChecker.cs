using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;

namespace HomeRule.Atlas.Checking;

/// <summary>Checks the nodes of one file against the table. One instance for one file.</summary>
internal sealed class FieldChecker(FileProblems problems, FileFacts facts, DateOnly today)
{
    public void Check(AtlasNode node, AtlasField field)
    {
        switch (field.Type)
        {
            case AtlasFieldType.Map:
                CheckMap(node, field);
                break;
            case AtlasFieldType.BothLanguages:
                CheckMap(node, Languages.Both);
                break;
            case AtlasFieldType.English:
                CheckMap(node, Languages.English);
                break;
            case AtlasFieldType.TextMap:
                CheckTextMap(node, field);
                break;
            case AtlasFieldType.List or AtlasFieldType.Sources:
                CheckList(node, field);
                break;
            case AtlasFieldType.Reach when node is AtlasList:
                CheckList(node, new AtlasField(field.Name, AtlasFieldType.List, field.Doc) { Item = Fields.Id("item", field.Doc, "levers") });
                break;
            default:
                if (node is AtlasScalar scalar)
                    CheckScalar(scalar, field);
                else
                    problems.Error(node, "field.not-a-scalar", $"{field.Name} holds a {Word(node)}. Write one value on the line.");
                break;
        }
    }

    private void CheckMap(AtlasNode node, AtlasField field)
    {
        if (node is not AtlasMap map)
        {
            problems.Error(node, "field.not-a-map", $"{field.Name} holds a {Word(node)}. Write its fields below it: {Names(field)}.");
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (field.Find(entry.Key) is { } known)
                Check(entry.Value, known);
            else
                problems.Error(entry.Line, entry.Column, "field.unknown",
                    $"{field.Name} has no field {entry.Key}.{Near.Hint(entry.Key, field.Fields.Select(static f => f.Name))} Its fields are {Names(field)}.");
        }

        foreach (var known in field.Fields)
        {
            if (known.Required && map.Find(known.Name) is null)
                problems.Error(map, "field.missing", $"{known.Name} is missing. Add it: {known.Doc}");
        }

        if (map.Entries.Count == 0)
            problems.Error(map, "field.empty", $"{field.Name} is empty. Leave the key out or fill it.");
        if (ReferenceEquals(field, SharedFields.Source))
            SourceRules.Source(map, problems);
        else
            SourceRules.Claim(map, problems);
        StatusRules.Check(map, today, problems);
    }

    private void CheckTextMap(AtlasNode node, AtlasField field)
    {
        if (node is not AtlasMap map || map.Entries.Count == 0)
        {
            problems.Error(node, "field.not-a-map", $"{field.Name} holds no names. Write lines of the form name: text below it: {field.Doc}");
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (!ScalarRules.IsPlainName(entry.Key))
                problems.Error(entry.Line, entry.Column, "name.malformed", $"'{entry.Key}' is not a plain name. Use letters, digits, spaces, _, - and ., starting with a letter, at most 60 characters.");
            Check(entry.Value, new AtlasField(entry.Key, AtlasFieldType.Text, field.Doc));
        }
    }

    private void CheckList(AtlasNode node, AtlasField field)
    {
        if (node is not AtlasList list)
        {
            problems.Error(node, "field.not-a-list", $"{field.Name} holds a {Word(node)}. Write a list: one line with - for each item.");
            return;
        }

        if (list.Items.Count == 0 && !field.MayBeEmpty)
            problems.Error(list, "list.empty", $"{field.Name} is empty. {(field.Required ? "Add at least one item" : "Leave the key out or add an item")}: {field.Doc}");
        foreach (var item in list.Items)
        {
            Check(item, field.Item!);
            if (item is AtlasMap map && map.Find("id") is AtlasScalar id)
                facts.Records.Add((field.Name, id));
        }
    }

    private void CheckScalar(AtlasScalar scalar, AtlasField field)
    {
        if (scalar.Text.Length == 0)
        {
            problems.Error(scalar, "field.empty", $"{field.Name} is empty. Leave the key out or give it a value.");
            return;
        }

        if (ScalarRules.Fault(scalar, field, today) is { } fault)
            problems.Error(scalar, fault.Code, $"{field.Name}: {fault.Sentence}");
        else if (field.References is not null && !(field.Type == AtlasFieldType.Reach && scalar.Text == "all-cooperation"))
            facts.References.Add((field.References, scalar));
    }

    private static string Names(AtlasField field) => string.Join(", ", field.Fields.Select(static f => f.Name));

    private static string Word(AtlasNode node) => node switch { AtlasMap => "map", AtlasList => "list", _ => "single value" };
}
