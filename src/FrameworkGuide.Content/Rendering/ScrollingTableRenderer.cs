using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace FrameworkGuide.Content.Rendering;

/// <summary>
/// Writes a table in a box of its own that scrolls and can be reached by keyboard, and says alignment by class: the
/// library's renderer writes style attributes, which the content security policy forbids. The box is a group, not a
/// region: regions are landmarks, whose names must differ on a page, and a page may be made of many documents that each
/// have a "Table 1". One instance renders one document.
/// </summary>
internal sealed class ScrollingTableRenderer : HtmlObjectRenderer<Table>
{
    private int _number;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table {++_number}\"><table>");
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (!row.IsHeader && !inBody)
            {
                renderer.WriteLine("<tbody>");
                inBody = true;
            }

            renderer.Write(row.IsHeader ? "<thead><tr>" : "<tr>");
            for (var i = 0; i < row.Count; i++)
                WriteCell(renderer, (TableCell)row[i], row.IsHeader, AlignmentOf(table, i));
            renderer.WriteLine(row.IsHeader ? "</tr></thead>" : "</tr>");
        }

        renderer.WriteLine(inBody ? "</tbody></table></div>" : "</table></div>");
    }

    private static TableColumnAlign? AlignmentOf(Table table, int column) =>
        column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        renderer.Write(isHeader ? "<th scope=\"col\"" : "<td");
        if (alignment is TableColumnAlign.Right or TableColumnAlign.Center)
            renderer.Write(alignment == TableColumnAlign.Right ? " class=\"right\"" : " class=\"center\"");
        renderer.Write(">");

        // A cell's paragraph is its text alone.
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write(isHeader ? "</th>" : "</td>");
    }
}
