using System.Text.Json.Nodes;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Core.Wording;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>Describes what addresses say: the filters of the list, the slugs of frameworks, kept results.</summary>
internal static class AddressParameters
{
    private const string AnyOf = " Repeated values are alternatives.";
    private const string AnyCase = AnyOf + " Case does not matter.";

    /// <param name="today">The UTC day.</param>
    public static void Describe(OpenApiDocument document, CatalogSnapshot catalog, DateOnly today)
    {
        var slugs = catalog.Frameworks.Select(f => f.Slug).ToList();
        Put(document, GuideApi.ListFrameworksName, [.. Filters(catalog)]);
        var slug = Single("slug", "The framework.", AllowedWords.OneOf(slugs), slugs.FirstOrDefault());
        (slug.In, slug.Required) = (ParameterLocation.Path, true);
        Put(document, GuideApi.GetFrameworkName, slug);

        var compared = Repeated(
            ComparedFrameworks.Key,
            $"The slug of a framework, repeated: {ComparedFrameworks.Fewest} to {ComparedFrameworks.Most}, each once. "
                + "The answer keeps their order.",
            slugs,
            slugs.Take(ComparedFrameworks.Fewest));
        compared.Required = true;
        var list = (OpenApiSchema)compared.Schema!;
        (list.MinItems, list.MaxItems, list.UniqueItems) = (ComparedFrameworks.Fewest, ComparedFrameworks.Most, true);
        Put(document, GuideApi.CompareName, compared);
        Put(document, DecisionApi.ChangesName, [.. KeptParameters.List(catalog, today)]);
        Put(
            document, GuideApi.RecordName,
            [.. KeptParameters.List(catalog, today: null), .. RecordParameters.List(catalog)]);
        Put(
            document, GroupApi.RecordName,
            [.. KeptParameters.OfGroup(catalog), .. RecordParameters.List(catalog)]);
    }

    private static IEnumerable<OpenApiParameter> Filters(CatalogSnapshot catalog)
    {
        var choices = FrameworkChoices.Of(catalog);
        yield return Single(
            "q",
            "Words, or the beginnings of words, that names, aliases, texts, capabilities and pitfalls must all have; "
            + "best first unless sort says otherwise. If nothing is found, one typing mistake in a name is tolerated.",
            new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = FrameworkQuery.LongestText },
            catalog.Frameworks.Select(f => f.Slug).FirstOrDefault());
        yield return Repeated(
            "language", "A language of the framework." + AnyCase, choices.Languages.Select(l => l.Word));
        yield return Repeated("style", "What kind of framework it is." + AnyCase, choices.Styles.Select(s => s.Word));
        yield return Repeated(
            "licence", "Its licence, as an SPDX expression." + AnyCase, choices.Licences.Select(l => l.Word));
        yield return Repeated(
            "size", $"A size of project it suits: rated {English.Number(FilterValue.Suits)} or more." + AnyOf,
            FrameworkChoices.Sizes.Select(s => s.Word));
        yield return Repeated(
            "capability", "The key of a capability, a colon, and where it comes from; unknown is not none." + AnyOf,
            choices.Capabilities.SelectMany(c => c.Levels).Select(l => l.Word));
        yield return Repeated(
            "support", "The support of its newest release line today (UTC)." + AnyOf,
            FrameworkChoices.Support.Select(s => s.Word));
        var orders = choices.Orders.Select(o => o.Word).ToList();
        var sort = AllowedWords.OneOf(orders);
        sort.Default = orders[0];
        yield return Single(
            "sort", "By name, or by one rating, best first; those not rated come last, ties by name.", sort,
            orders[^1]);
        yield return Single(
            "page",
            $"Which {FrameworkQuery.PerPage} of them; from 1 to the last there is.",
            new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Default = 1 },
            1);
    }

    private static OpenApiParameter Single(string name, string description, OpenApiSchema schema, JsonNode? example) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = description,
            Schema = schema,
            Example = example,
        };

    private static OpenApiParameter Repeated(
        string name, string description, IEnumerable<string> words, IEnumerable<string>? example = null)
    {
        var all = words.ToList();
        var examples = (example ?? all.Take(1)).Select(w => (JsonNode)w).ToArray();
        return new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = description,
            Style = ParameterStyle.Form,
            Explode = true,
            Schema = AllowedWords.ListOf(all),
            Example = examples.Length == 0 ? null : new JsonArray(examples),
        };
    }

    /// <summary>
    /// Puts parameters before what every operation has, instead of what the code says of the same names.
    /// </summary>
    private static void Put(
        OpenApiDocument document, string operation, params IReadOnlyList<OpenApiParameter> parameters)
    {
        var described = document.Operation(operation);
        described.Parameters = [.. parameters, .. (described.Parameters ?? []).Where(
            p => parameters.All(o => o.Name != p.Name))];
    }
}
