namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>What the browser is asked about where things stand. Each answers with a list of defects in words.</summary>
internal static class LayoutScripts
{
    public const string WiderThanTheWindow =
        """
        () => {
          const width = document.documentElement.clientWidth, page = document.scrollingElement;
          if (page.scrollWidth <= width) return [];
          const out = [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > width + 0.5
              && !e.parentElement.closest('.scroll, .compare-box, pre'));
          return [`${page.scrollWidth} wide in a window of ${width}: `
            + out.slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join(' | ')];
        }
        """;

    /// <summary>Boxes that hide what does not fit; hidden texts for screen readers are meant to.</summary>
    public const string CutOff =
        """
        () => [...document.body.querySelectorAll('*')]
          .filter(e => !e.closest('.visually-hidden') && ['hidden', 'clip'].includes(getComputedStyle(e).overflowX))
          .filter(e => !(e instanceof SVGElement) && (e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight))
          .map(e => 'cut off: ' + e.outerHTML.slice(0, 160))
        """;

    /// <summary>
    /// Lines of text that stand on one another. Rectangles of lines close to one another touch by the letters' empty
    /// rims, so a third of the height must be shared. What a box that scrolls does not show stands nowhere; the ranking
    /// and the verdict that stay at the foot of a small screen stand above what is there, on paper of their own.
    /// </summary>
    public const string Overlaps =
        """
        () => {
          const lines = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode());) {
            const parent = node.parentElement;
            const isHidden = parent.closest('.visually-hidden, .skip, title, style') || !parent.checkVisibility();
            if (!node.data.trim() || isHidden) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            const scroller = parent.closest('.scroll, .compare-box, pre'), box = scroller?.getBoundingClientRect();
            const scrolls = scroller && getComputedStyle(scroller).overflowX !== 'visible';
            const above = parent.closest('[data-scripts] .with-aside > #ranking, .verdict-now');
            for (const r of range.getClientRects())
              if (r.width > 1 && (!scrolls
                || (r.left < box.right && r.right > box.left && r.top < box.bottom && r.bottom > box.top)))
                lines.push({
                  left: r.left,
                  right: scrolls ? Math.min(r.right, box.right) : r.right,
                  top: r.top,
                  bottom: scrolls ? Math.min(r.bottom, box.bottom) : r.bottom,
                  above,
                  text: node.data.trim().slice(0, 40),
                });
          }
          lines.sort((a, b) => a.top - b.top);
          const found = [];
          lines.forEach((a, i) => {
            for (let j = i + 1; j < lines.length && lines[j].top < a.bottom; j++) {
              const b = lines[j];
              if (a.above !== b.above) continue;
              const high = Math.min(a.bottom, b.bottom) - b.top;
              const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              if (wide > 2 && high > Math.min(a.bottom - a.top, b.bottom - b.top) / 3)
                found.push(`'${a.text}' and '${b.text}' share ${wide.toFixed(0)} x ${high.toFixed(0)} pixels`);
            }
          });
          return found;
        }
        """;
}
