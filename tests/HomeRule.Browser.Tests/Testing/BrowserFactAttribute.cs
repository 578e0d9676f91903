using System.Runtime.CompilerServices;

namespace HomeRule.Browser.Tests.Testing;

/// <summary>A test that needs Chromium; skipped, saying how to install it, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = Chromium.HowToInstall;
        SkipType = typeof(Chromium);
        SkipUnless = nameof(Chromium.IsHere);
    }
}
