using System.Diagnostics;
using HomeRule.Feeds.Yaml;

namespace HomeRule.Feeds.Tests.Yaml;

public sealed class YamlFileTests
{
    [Fact]
    public void Read_Scalars_StayTheTextTheyAre()
    {
        var map = (YamlMap)YamlFile.Read("a: no\nb: 1e3\nc: 010\nd: 2026-13-01\ne: '01560'\nf: ~\ng: ''\nh:\n- x\n- y: z\n", "f.yml").Value;

        new[] { "a", "b", "c", "d", "e", "f", "g" }.Select(map.Text).ShouldBe(["no", "1e3", "010", "2026-13-01", "01560", null, null]);
        map.List("h").Maps.ShouldHaveSingleItem().Text("y").ShouldBe("z");
    }

    [Theory]
    [InlineData("a: 1\na: 2\n", "twice")]
    [InlineData("a:\n  b: 1\n  b: 2\n", "twice")]
    [InlineData("a: &x 1\nb: *x\n", "anchor")]
    [InlineData("a: *x\n", "alias")]
    [InlineData("a: !!str 1\n", "tag")]
    [InlineData("a: !Type {}\n", "tag")]
    [InlineData("<<: {a: 1}\n", "merge")]
    [InlineData("? [a]\n: 1\n", "key")]
    [InlineData("a: 1\n---\nb: 2\n", "second")]
    [InlineData("a:\n\t- 1\n", "YAML")]
    [InlineData("a: [1, 2\n", "YAML")]
    [InlineData("a: \"x\n", "YAML")]
    [InlineData("", "empty")]
    [InlineData("# only a comment\n", "empty")]
    [InlineData("a: 1\0b: 2\n", "NUL")]
    public void Read_WhatIsNotTaken_IsOneSentenceWithTheFile(string text, string says)
    {
        var problem = YamlFile.Read(text, "co/x.yml").Problem;

        problem.Code.ShouldBe("yaml.malformed");
        problem.Message.ShouldStartWith("co/x.yml ");
        problem.Message.ShouldContain(says);
    }

    [Fact]
    public void Read_AliasBomb_IsRefusedAtOnce()
    {
        var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 9).Select(static i => $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        var watch = Stopwatch.StartNew();

        YamlFile.Read(bomb, "bomb.yml").IsOk.ShouldBeFalse();

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Read_DeepNesting_IsRefusedWithoutHarm()
    {
        YamlFile.Read(new string('[', 100_000), "deep.yml").IsOk.ShouldBeFalse();
        YamlFile.Read(string.Concat(Enumerable.Range(0, 200).Select(static i => new string(' ', i) + "a:\n")), "deep.yml").IsOk.ShouldBeFalse();
    }

    [Fact]
    public void Read_RandomlyChangedText_NeverThrows()
    {
        const string Whole = "id: ocd-person/x\nname: 'A ''B'' C'\nroles:\n- type: \"upper\\u00e9\"\n  list: [a, {b: c}, 'd']\n  text: |\n    x\n    y\nother: >-\n  folded\n";
        const string Odd = "\t{}[]&*!|>'\"%@`:-?#,\\\0\r\n\u00e9\ud800 ~<";
        var random = new Random(20260805);
        for (var i = 0; i < 4_000; i++)
        {
            var text = Whole.ToCharArray();
            for (var k = random.Next(1, 6); k > 0; k--)
                text[random.Next(text.Length)] = Odd[random.Next(Odd.Length)];
            var result = YamlFile.Read(new string(text), "f.yml");
            if (!result.IsOk)
                result.Problem.Message.ShouldStartWith("f.yml ");
        }
    }
}
