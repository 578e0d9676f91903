using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;

namespace HomeRule.Atlas.Importing;

/// <summary>One row → nodes, with the problems of its cells by name of the column. One instance for one row.</summary>
internal sealed class RowCheck(ImportRow row, ImportRequest request)
{
    private readonly List<string> _columns = [];

    public List<ImportFault> Faults { get; } = [];

    public List<ImportFault> Warnings { get; } = [];

    public ImportRow Row => row;

    public void Fault(string? column, string message) => Faults.Add(new ImportFault(row.Number, column, message));

    public void Warn(string? column, string message) => Warnings.Add(new ImportFault(row.Number, column, message));

    /// <summary>A field with the text of a column; nothing when the cell is empty.</summary>
    public IEnumerable<AtlasEntry> Entry(string field, string column, Func<string, string>? shape = null)
    {
        if (row.Text(column) is { } text)
            yield return new AtlasEntry(field, Scalar(column, shape is null ? text : shape(text)));
    }

    public AtlasScalar Scalar(string column, string text)
    {
        _columns.Add(column);
        return new AtlasScalar(text, AtlasScalarKind.Text, row.Number, _columns.Count);
    }

    /// <summary>Whether every required cell is filled.</summary>
    public bool HasRequired()
    {
        foreach (var column in ImportColumns.Of(request.Kind))
        {
            if (column.IsRequired && row.Text(column.Name) is null)
                Fault(column.Name, $"The cell is empty. {column.Doc}");
        }

        return Faults.Count == 0;
    }

    /// <summary>The nodes against the schema table and the ids of the atlas.</summary>
    public void Check(AtlasMap map, AtlasField field, Action<AtlasMap, FileProblems>? more, Func<string, string, string?> unknown)
    {
        var problems = new FileProblems("row");
        var facts = new FileFacts();
        new FieldChecker(problems, facts, request.Today).Check(map, field);
        more?.Invoke(map, problems);
        foreach (var problem in problems.All)
        {
            var column = problem.Column > 0 && problem.Column <= _columns.Count ? _columns[problem.Column - 1] : null;
            (problem.Severity == AtlasSeverity.Error ? Faults : Warnings).Add(new ImportFault(row.Number, column, Sentence(problem)));
        }

        foreach (var (folder, id) in facts.References)
        {
            if (unknown(folder, id.Text) is { } sentence)
                Fault(_columns[id.Column - 1], sentence);
        }
    }

    /// <summary>Words of the table's checks without the names of fields, which a row does not have.</summary>
    private static string Sentence(AtlasProblem problem)
    {
        var text = problem.Message;
        var value = text.IndexOf('\'', StringComparison.Ordinal) is var open and >= 0 && text.LastIndexOf('\'') is var close && close > open ? text[open..(close + 1)] : "The cell";
        return problem.Code switch
        {
            "date.malformed" => $"{value} is not a date. Write YYYY-MM-DD, YYYY-MM or YYYY; in a spreadsheet, format the column as text.",
            "url.malformed" => $"{value} is not one address. Start it with https:// and take out spaces.",
            _ => text.IndexOf(": ", StringComparison.Ordinal) is var at and > 0 && !text.AsSpan(0, at).Contains(' ') ? text[(at + 2)..] : text,
        };
    }
}
