using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using HomeRule.Site.Api;
using HomeRule.Site.Assets;
using HomeRule.Site.Cards;
using HomeRule.Site.Comparing;
using HomeRule.Site.Compatible;
using HomeRule.Site.Downloads;
using HomeRule.Site.Editions;
using HomeRule.Site.Feeds;
using HomeRule.Site.Hosting;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace HomeRule.Site;

/// <summary>Builds the web host: pages, API, downloads and feed over one snapshot.</summary>
public static class SiteHost
{
    public static WebApplication Build(SiteOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SiteHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = options.Development ? Environments.Development : Environments.Production,
        });
        builder.WebHost.UseUrls(options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.ConfigureKestrel(KestrelLimits.Apply);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Host.UseDefaultServiceProvider(static provider =>
        {
            provider.ValidateOnBuild = true;
            provider.ValidateScopes = true;
        });
        AddServices(builder.Services, options);
        var app = builder.Build();
        Compose(app, options);
        return app;
    }

    private static void AddServices(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.Clock);
        services.AddSingleton<CurrentEdition>();
        if (options.Geocoder is { } geocoder)
            services.AddSingleton(geocoder);
        services.AddSingleton(new AssetStore(Path.Combine(options.WebRoot ?? Path.Combine(AppContext.BaseDirectory, "wwwroot"), "assets")));
        services.AddSingleton<NationMap>();
        services.AddSingleton<CardStudio>();
        services.AddSingleton<ComparisonDesk>();
        services.AddTransient<Pen>();
        services.Configure<WebEncoderOptions>(static encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRazorPages(static pages =>
            {
                pages.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute());
                pages.Conventions.AddPageRoute("/Drafts/Draft", "us/{state}/draft/{play}");
                pages.Conventions.AddPageRoute("/Briefs/Index", "us/{state}/brief");
                pages.Conventions.Add(new SpanishRoutes());
            })
            .AddApplicationPart(typeof(SiteHost).Assembly);
        // Nothing here is encrypted or signed for a visitor: no key is made on disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        foreach (var keys in services.Where(static s => s.ImplementationType?.Name == "DataProtectionHostedService").ToList())
            services.Remove(keys);
        services.AddApi();
        services.AddClientLimits(options);
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in options.TrustedProxies)
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        });
    }

    private static void Compose(WebApplication app, SiteOptions options)
    {
        if (options.TrustedProxies.Count > 0)
            app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        if (options.RequestsPerMinute > 0)
            app.UseRateLimiter();
        app.UseWhen(static http => !ApiPaths.Covers(http.Request.Path), static pages =>
        {
            pages.UseExceptionHandler("/problem/500");
            pages.UseStatusCodePagesWithReExecute("/problem/{0}");
            pages.UseMiddleware<PageMethods>();
            pages.UseMiddleware<PageFreshness>();
        });
        app.UseWhen(static http => ApiPaths.Covers(http.Request.Path), static api => api.UseMiddleware<ApiFaults>());
        app.UseRouting();
        app.MapMethods("/healthz", ["GET", "HEAD"], Health.Answer).ExcludeFromDescription();
        app.MapAssets();
        app.MapApi();
        app.MapCompatible();
        app.MapDownloads();
        app.MapFeeds();
        app.MapCards();
        app.MapPlanCalendars();
        app.MapRazorPages();

        // The first visitor does not wait for the directory of places.
        app.Lifetime.ApplicationStarted.Register(() => new Thread(() => _ = app.Services.GetRequiredService<CurrentEdition>().Get()) { IsBackground = true, Name = "First edition" }.Start());
    }
}
