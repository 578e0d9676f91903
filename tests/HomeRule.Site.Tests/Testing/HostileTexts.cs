namespace HomeRule.Site.Tests.Testing;

/// <summary>Texts that run a script wherever one place forgets to encode. Each calls <c>xss(n)</c>, which a browser test defines and counts.</summary>
internal static class HostileTexts
{
    private static readonly string[] Handlers =
    [
        "onload", "onerror", "onclick", "onfocus", "onmouseover", "onanimationstart", "onanimationend", "ontoggle", "onpageshow", "onbegin", "onpointerenter", "oncut", "onresize", "onscroll", "oninput", "onbeforetoggle",
    ];

    private static readonly string[] Elements =
    [
        "<img src=x {0}=xss({1})>", "<svg {0}=xss({1})>", "<body {0}=xss({1})>", "<details open {0}=xss({1})>", "<input autofocus {0}=xss({1})>", "<video src=x {0}=xss({1})>", "\" {0}=xss({1}) x=\"", "' {0}=xss({1}) x='",
    ];

    private static readonly string[] Others =
    [
        "<script>xss(1)</script>", "</script><script>xss(2)</script>", "\"><script>xss(3)</script>", "'><script>xss(4)</script>", "</title><script>xss(5)</script>", "</textarea><script>xss(6)</script>", "<!--><script>xss(7)</script>-->",
        "--><script>xss(8)</script>", "]]><script>xss(9)</script>", "</style><script>xss(10)</script>", "<SCRIPT>xss(11)</SCRIPT>", "<scr<script>ipt>xss(12)</scr</script>ipt>", "<script/src=data:,xss(13)></script>",
        "<script src=//evil.example/x.js></script>", "<iframe src=javascript:xss(14)></iframe>", "<iframe srcdoc='<script>parent.xss(15)</script>'></iframe>", "<object data=javascript:xss(16)></object>", "<embed src=javascript:xss(17)>",
        "<a href=javascript:xss(18)>a</a>", "<a href=\"jav&#x09;ascript:xss(19)\">a</a>", "<form action=javascript:xss(20)><button>b</button></form>", "<button formaction=javascript:xss(21)>b</button>", "<base href=//evil.example/>",
        "<link rel=stylesheet href=//evil.example/x.css>", "<meta http-equiv=refresh content=0;url=javascript:xss(22)>", "<style>@import'//evil.example/x.css';</style>", "<div style=background:url(//evil.example/x)>", "<math><mi xlink:href=javascript:xss(23)>",
        "<svg><script>xss(24)</script></svg>", "<svg><a xlink:href=javascript:xss(25)><text>t</text></a></svg>", "<svg><animate onbegin=xss(26) attributeName=x>", "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='xss(27)'/></svg>#x\">",
        "<template><script>xss(28)</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=xss(29)>\">", "<xmp><p title=\"</xmp><img src=x onerror=xss(30)>\">", "<textarea autofocus onfocus=xss(31)>", "<marquee onstart=xss(32)>",
        "&lt;script&gt;xss(33)&lt;/script&gt;", "&#60;script&#62;xss(34)&#60;/script&#62;", "%3Cscript%3Exss(35)%3C/script%3E", "\\u003cscript\\u003exss(36)\\u003c/script\\u003e", "\\x3cscript\\x3exss(37)\\x3c/script\\x3e", "+ADw-script+AD4-xss(38)+ADw-/script+AD4-",
        "\u00BCscript\u00BExss(39)\u00BC/script\u00BE", "＜script＞xss(40)＜/script＞", "\u2028<script>xss(41)</script>", "${xss(42)}", "{{constructor.constructor('xss(43)')()}}", "#{xss(44)}", "<%= xss(45) %>", "@(xss(46))", "@{ xss(47); }", "`;xss(48);`",
        "';xss(49);'", "\";xss(50);\"", "\\\";xss(51);//", "*/xss(52)/*", "<img src=x onerror=xss(53)//", "<img/src/onerror=xss(54)>", "<img\nsrc=x\nonerror\n=\nxss(55)>", "<img src=x onerror\u0020=xss(56)>", "<img src='x' onerror='xss(57)'", "<<script>xss(58)//<</script>",
        "<svg/onload=xss(59)>", "<p id=main></p><p id=x><a id=x name=y href=z>", "<input name=q value=\"\" onfocus=xss(60) autofocus>", "<b>bold</b> <i>italic</i>", "[link](javascript:xss(61))", "![image](x\"onerror=\"xss(62))", "<javascript:xss(63)>",
        "[a]: javascript:xss(64)", "> quote <script>xss(65)</script>", "\u202Etpircs\u202C", "a\u0301\u0301\u0301\u0301\u0301\u0301", "🏳️‍🌈<script>xss(66)</script>", "<script\u00A0>xss(67)</script>", "<custom-element onfocus=xss(68) tabindex=0>",
    ];

    /// <summary>About two hundred texts, in a fixed order.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        .. Others,
        .. from handler in Handlers
           from element in Elements
           select string.Format(System.Globalization.CultureInfo.InvariantCulture, element, handler, handler.Length),
    ];

    /// <summary>Addresses that must never become a link.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "javascript:xss(1)", "JaVaScRiPt:xss(2)", " javascript:xss(3)", "java\tscript:xss(4)", "javascript://example.org/%0Axss(5)", "data:text/html,<script>xss(6)</script>", "data:text/html;base64,PHNjcmlwdD54c3MoNyk8L3NjcmlwdD4=", "vbscript:xss(8)",
        "//evil.example/x", "\\\\evil.example\\x", "/\\evil.example", "https:evil.example", "file:///etc/passwd", "blob:https://evil.example/x", "about:blank", "feed:javascript:xss(9)", "view-source:javascript:xss(10)", "ftp://evil.example/x", "mailto:x@evil.example",
        "https://example.org/\"onmouseover=\"xss(11)", "https://example.org/<script>xss(12)</script>", "https://example.org/' onfocus='xss(13)",
    ];
}
