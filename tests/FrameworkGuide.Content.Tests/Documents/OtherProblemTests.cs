using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Documents;

/// <summary>One change to a valid file that is no profile gives one problem, at the place of the change.</summary>
public sealed class OtherProblemTests
{
    [Theory]
    [InlineData(DocumentKind.Site, "must-threshold: 2.5", "must-treshold: 2.5", "5:1 FG010",
        "did you mean 'must-threshold'?")]
    [InlineData(DocumentKind.Site, "must-threshold: 2.5", "must-threshold: 6", "5:17 FG013",
        "must-threshold is 6; expected a number from 0 to 5")]
    [InlineData(DocumentKind.Site, "require-closeness: 0.8", "require-closeness: 80", "6:20 FG013",
        "expected a number from 0 to 1")]
    [InlineData(DocumentKind.Site, "size: 2,", "size: 10.5,", "4:17 FG013",
        "weights.size is 10.5; expected a number from 0 to 10")]
    [InlineData(DocumentKind.Site, "leaning: 0.55", "leaning: 0.9", "7:10 FG034",
        "verdict.leaning is 0.9, above verdict.clear, 0.8; expected the lower share first")]
    [InlineData(DocumentKind.Site, "clear: 0.80, ", "clear: 0.5, ", "7:10 FG034",
        "verdict.leaning is 0.55, above verdict.clear, 0.5")]
    [InlineData(DocumentKind.Site, "review-after-days: 180", "review-after-days: 180.5", "8:20 FG011",
        "review-after-days is the number 180.5; expected a whole number from 1 to 10000")]
    [InlineData(DocumentKind.Site, "review-after-days: 180", "review-after-days: 0", "8:20 FG013",
        "review-after-days is 0; expected a whole number from 1 to 10000")]
    [InlineData(DocumentKind.Languages, "JavaScript: 0.9", "Javascript: 0.9", "3:10 FG019",
        "did you mean 'JavaScript'?")]
    [InlineData(DocumentKind.Languages, "JavaScript: 0.9", "JavaScript: 9", "3:22 FG013",
        "[2].near.JavaScript is 9; expected a number from 0 to 1")]
    [InlineData(DocumentKind.Languages, "- name: JavaScript", "- name: \"python \"\n- name: JavaScript", "4:9 FG031",
        "the language 'python ' is given twice; remove one")]
    [InlineData(DocumentKind.Languages, "elsewhere:", "elswhere:", "5:3 FG010",
        "unknown key '[3].elswhere'; did you mean 'elsewhere'?")]
    [InlineData(DocumentKind.Languages, "website:", "site:", "6:22 FG010", "unknown key '[3].elsewhere[1].site'")]
    [InlineData(DocumentKind.Languages, "{name: NestJS, ", "{", "6:7 FG012",
        "[3].elsewhere[1].name is missing; expected a text")]
    [InlineData(DocumentKind.Languages,
        "- {name: NestJS, website: https://example.org/nest, source: https://example.org/survey}", "- NestJS",
        "6:7 FG011", "[3].elsewhere[1] is a text; expected a map")]
    [InlineData(DocumentKind.Languages, "https://example.org/nest", "nestjs.example", "6:31 FG014",
        "[3].elsewhere[1].website is 'nestjs.example'")]
    [InlineData(DocumentKind.Languages, "https://example.org/nest", "javascript:alert(1)", "6:31 FG014",
        "[3].elsewhere[1].website is 'javascript:alert(1)'")]
    [InlineData(DocumentKind.Languages, "https://example.org/nest", "https://user:secret@example.org/", "6:31 FG035",
        "[3].elsewhere[1].website is not a web address")]
    [InlineData(DocumentKind.Languages, "https://example.org/survey", "survey", "6:65 FG014",
        "[3].elsewhere[1].source is 'survey'")]
    [InlineData(DocumentKind.Languages, ", source: https://example.org/survey", "", "6:7 FG053",
        "elsewhere: this fact has no source")]
    [InlineData(DocumentKind.Languages, "    - {name: NestJS",
        "    - {name: nestjs, source: https://example.org/}\n    - {name: NestJS", "7:14 FG031",
        "the framework 'NestJS' is given twice; remove one")]
    [InlineData(DocumentKind.Capabilities, "key: orm", "key: ORM", "3:13 FG014",
        "[1].items[1].key is 'ORM'; expected lower-case letters, digits and single hyphens")]
    [InlineData(DocumentKind.Capabilities, "key: routing", "key: orm", "6:13 FG031",
        "the capability 'orm' is given twice")]
    [InlineData(DocumentKind.Capabilities, "group: Web", "group: Data", "4:10 FG031",
        "the group 'Data' is given twice")]
    [InlineData(DocumentKind.Capabilities, ", label: Routing", "", "6:7 FG012",
        "[2].items[1].label is missing; expected a text")]
    [InlineData(DocumentKind.Metrics, "key: latency", "key: github-stars", "2:9 FG031",
        "the metric 'github-stars' is given twice")]
    [InlineData(DocumentKind.Metrics, "label: Latency", "label: stars", "2:25 FG058",
        "the label 'stars' is used by another entry too")]
    [InlineData(DocumentKind.Capabilities, "label: Routing", "label: ORM", "6:29 FG058",
        "the label 'ORM' is used by another entry too")]
    [InlineData(DocumentKind.Metrics, "better: higher", "better: more", "1:58 FG015",
        "[1].better is 'more'; expected higher, lower or none")]
    [InlineData(DocumentKind.Need, "question: \"Will programs call it?\"\n", "", "2:1 FG012",
        "question is missing; expected a text")]
    [InlineData(DocumentKind.Need, "3: \"Partly.\"", "2: \"Partly.\"", "7:23 FG010",
        "unknown key 'scale.2'; did you mean '1'?")]
    [InlineData(DocumentKind.Need, "order: 10", "order: first", "6:8 FG011",
        "order is a text; expected a number from -1000000 to 1000000")]
    [InlineData(DocumentKind.SampleProject, "size: small", "size: tiny", "4:9 FG015",
        "answers.size is 'tiny'; expected small, medium or large")]
    [InlineData(DocumentKind.SampleProject, "policy: require", "policy: required", "6:11 FG015",
        "did you mean 'require'?")]
    [InlineData(DocumentKind.SampleProject, "rest-api: must", "rest-api: vital", "7:21 FG015",
        "answers.needs.rest-api is 'vital'; expected nice, important or must")]
    [InlineData(DocumentKind.SampleProject, "rest-api: must", "rest-api: 11", "7:21 FG013",
        "answers.needs.rest-api is 11; expected a number from 0 to 10")]
    [InlineData(DocumentKind.SampleProject, "rest-api: must", "rest: must", "7:11 FG016", "there is no need 'rest'")]
    [InlineData(DocumentKind.SampleProject, "languages: [Python]", "languages: Python", "5:14 FG011",
        "answers.languages is a text; expected a list")]
    [InlineData(DocumentKind.SampleProject, "expect: [flask]", "expect: [flsk]", "8:10 FG020",
        "expect[1]: there is no framework 'flsk'; expected the slug of a framework of frameworks/; "
        + "did you mean 'flask'?")]
    [InlineData(DocumentKind.Guide, "pair: [django, flask]", "pair: [django]", "5:7 FG013",
        "pair has 1 entries; expected 2")]
    [InlineData(DocumentKind.Guide, "pair: [django, flask]", "pair: [django, django]", "5:16 FG031",
        "pair names 'django' twice; expected two frameworks")]
    [InlineData(DocumentKind.Guide, "title: \"How to choose\"\n", "title: 7\n", "2:8 FG011",
        "title is the number 7; expected a text; write it in quotes")]
    public void One_slip_is_one_problem(DocumentKind kind, string old, string replacement, string place, string message)
    {
        var problems = Some.Read(kind, Some.Valid(kind).With(old, replacement)).Problems;

        Expect.One(problems, place, message);
        Assert.Equal(Some.PathOf(kind), problems[0].Path);
    }

    [Theory]
    [InlineData(DocumentKind.Site, "# all commented out\n", "the file's YAML is nothing; expected a map")]
    [InlineData(DocumentKind.Languages, "# all commented out\n", "the file's YAML is nothing; expected a list")]
    [InlineData(DocumentKind.Metrics, "key: x\n", "the file's YAML is a map; expected a list")]
    [InlineData(DocumentKind.Guide, "---\n---\nText", "the file's YAML is nothing; expected a map")]
    [InlineData(DocumentKind.Guide, "---\njust words\n---\nText", "the file's YAML is a text; expected a map")]
    public void A_file_that_is_something_else_altogether_is_one_problem(DocumentKind kind, string text, string message)
    {
        var problem = Assert.Single(Some.Read(kind, text).Problems);
        Assert.Equal("FG011", problem.Code);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
