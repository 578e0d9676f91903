using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace HomeRule.Site.Hosting;

/// <summary>Gives every page a second address under <c>/es</c>; the page learns its language from the path.</summary>
internal sealed class SpanishRoutes : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        foreach (var selector in model.Selectors.ToList())
        {
            var template = selector.AttributeRouteModel?.Template?.TrimStart('/') ?? "";
            model.Selectors.Add(new SelectorModel
            {
                AttributeRouteModel = new AttributeRouteModel { Template = template.Length == 0 ? "es" : "es/" + template },
            });
        }
    }
}
