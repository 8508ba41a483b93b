namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>What the browser is asked about the element that has the focus.</summary>
internal static class FocusScripts
{
    /// <summary>
    /// Keeps the elements that must be reached, in the order of the page, and says how many there are. From then on,
    /// each press of Tab is followed: when the key goes up, the focus has moved and the page has scrolled to it.
    /// </summary>
    public const string WatchStops =
        $$"""
        () => {
          const check = {{CheckStop}};
          window.seen = [];
          window.follow = e => { if (e.key === 'Tab') seen.push(check(seen.length)); };
          addEventListener('keyup', follow, true);
          const focusable = 'a[href], summary, button, input, select, textarea, [tabindex="0"]';
          window.stops = [...document.querySelectorAll(focusable)]
            .filter(e => e.checkVisibility() && e.tabIndex >= 0)
            // Of a group of radio buttons the chosen one is the stop; arrows lead to the others.
            .filter(e => e.type !== 'radio' || e.checked || !e.form.querySelector(`[name="${e.name}"]:checked`));
          return stops.length;
        }
        """;

    /// <summary>
    /// What is wrong with the focus at each stop, empty where all is well. Scrolls back and takes the focus away.
    /// </summary>
    public const string TellStops =
        """
        () => {
          removeEventListener('keyup', follow, true);
          document.activeElement.blur();
          for (const e of document.querySelectorAll('*')) if (e.scrollLeft || e.scrollTop) e.scrollTo(0, 0);
          return seen;
        }
        """;

    /// <summary>
    /// What is wrong with the focus, given the number of the stop that should have it; empty where all is well.
    /// </summary>
    private const string CheckStop =
        """
        number => {
          const e = document.activeElement, style = getComputedStyle(e), name = e.outerHTML.slice(0, 120);
          if (e !== stops[number])
            return `stop ${number}: expected ${stops[number]?.outerHTML.slice(0, 120)}, found ${name}`;
          const width = parseFloat(style.outlineWidth);
          if (style.outlineStyle === 'none' || !(width > 0)) return `no frame: ${name}`;
          const rim = width + parseFloat(style.outlineOffset), frames = [...e.getClientRects()];
          const seen = frames.some(r => {
            const x = (Math.max(r.left, 0) + Math.min(r.right, innerWidth)) / 2;
            const y = (Math.max(r.top, 0) + Math.min(r.bottom, innerHeight)) / 2;
            const top = document.elementFromPoint(x, y);
            return top && (e.contains(top) || top.contains(e));
          });
          if (!seen) return `covered or out of sight: ${name}`;
          const inside = { left: 0, right: document.documentElement.clientWidth };
          for (const r of frames)
            if (r.left - rim < inside.left - 0.5 || r.right + rim > inside.right + 0.5)
              return `frame cut by the window: ${name}`;
          for (let box = e.parentElement; box && box !== document.body; box = box.parentElement) {
            if (getComputedStyle(box).overflowX === 'visible') continue;
            const edge = box.getBoundingClientRect();
            for (const r of frames) {
              // A link that is itself half outside is the browser's choice: it scrolls no further for one that it
              // calls visible.
              const within = r.left >= edge.left - 0.5 && r.right <= edge.right + 0.5;
              const isCut = r.left - rim < edge.left - 0.5 || r.right + rim > edge.right + 0.5
                || r.top - rim < edge.top - 0.5 || r.bottom + rim > edge.bottom + 0.5;
              if (within && isCut)
                return `frame cut by ${box.className || box.tagName}: ${name}`;
            }
          }
          return '';
        }
        """;
}
