using Markdig.Helpers;
using Markdig.Parsers;

namespace FrameworkGuide.Content.Rendering;

/// <summary>Parses nothing: stands before the parsers of links and emphasis and counts what they are asked.</summary>
internal sealed class EffortParser : InlineParser
{
    public EffortParser() => OpeningCharacters = ['[', ']', '!', '*', '_', '~', '`', '<', '&', '\\', '\n'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != '!' || slice.PeekChar() == '[')
            ((MarkdownEffort)processor.Context!.Properties[typeof(MarkdownEffort)]).Add(processor, slice);
        return false;
    }
}
