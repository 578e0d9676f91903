using System.Text.Json;
using HomeRule.Answers;
using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Benchmarks.Figures;
using HomeRule.Civics;
using HomeRule.Elections.Windows;

namespace HomeRule.Benchmarks.Answers;

/// <summary>Filing windows: 10,000 of them with their steps, and the national list of a year.</summary>
internal static class WindowGroup
{
    private const int Windows = 10_000;

    public static Group Run(Bench bench)
    {
        var content = bench.Book.Snapshot.Content;
        var cold = Timing.Once(() => Compute(new FilingBook(content.Elections, content.Holidays)));
        var book = new FilingBook(content.Elections, content.Holidays);
        var list = () => bench.Book.Windows(null, Bench.Today, Language.En).Value;
        Best(5, () => list());
        return new Group("windows", $"Filing windows, {content.Elections.Sum(static l => l.Rules.Count)} rules of {content.Elections.Count} states",
        [
            new("10,000 windows with every step", Best(9, () => Compute(book)), "ms") { Target = Target.AtMost(100) },
            new("the same with calendars not yet built, first in the process", cold, "ms"),
            new("national list of 12 months, windows alone", Best(9, () => book.Between(Bench.Today, Bench.Today.AddYears(1))), "ms") { Target = Target.AtMost(50) },
            new("national list as an answer", Best(9, () => list()), "ms") { Target = Target.AtMost(50) },
            new("the same for one lever", Best(9, () => bench.Book.FindWindows(new WindowQuery { Lever = "detainer_holds" }, Bench.Today, Language.En)), "ms") { Target = Target.AtMost(50) },
            new("election law of all states, one answer each", Best(9, () => EveryLaw(bench.Book, book)), "ms"),
            new("national list with its JSON", Best(9, () => JsonSerializer.SerializeToUtf8Bytes(list(), AnswersJson.Default.WindowList)), "ms"),
        ]);
    }

    private static void EveryLaw(AnswerBook answers, FilingBook book)
    {
        foreach (var law in book.Laws)
            _ = answers.Elections(law.Id, Bench.Today, Language.En).Value;
    }

    /// <summary>Rules of all states, cycle by cycle from 1995.</summary>
    private static void Compute(FilingBook book)
    {
        var count = 0;
        while (count < Windows)
        {
            for (var cycle = 1995; cycle <= 2055 && count < Windows; cycle++)
            {
                foreach (var law in book.Laws)
                {
                    var calculator = book.Of(law.Id).Value;
                    foreach (var rule in law.Rules)
                    {
                        if (rule.HoldsIn(cycle) && calculator.InForce(rule, cycle).TryGet(out var found, out _))
                            count += found.Count;
                    }
                }
            }
        }
    }

    private static double Best(int rounds, Action run) => Enumerable.Range(0, rounds).Min(_ => Timing.Once(run));
}
