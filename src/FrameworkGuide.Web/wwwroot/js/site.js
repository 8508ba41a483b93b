// Everything works without this script. With it, what a form leads to follows the form while it is filled in.

function show(part, selector) {
  const now = document.querySelector(selector);
  if (now.open) part.open = true;
  now.replaceWith(document.adoptNode(part));
}

/** Does what replaces the control that has the focus, and gives the focus to its successor. */
function keepFocus(action) {
  const { name, value, id } = document.activeElement;
  action();
  const again = id ? document.getElementById(id) : document.querySelector(`[name="${CSS.escape(name ?? '')}"][value="${CSS.escape(value ?? '')}"]`);
  again?.focus({ preventScroll: true });
}

/** Fetches the page for the form's answers and shows the part of it that the form names. */
function follow(form) {
  let waiting, request;

  const refresh = async () => {
    request?.abort();
    request = new AbortController();
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
    try {
      const response = await fetch(`${form.dataset.from}?${query}`, { signal: request.signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const part = page.querySelector(form.dataset.live);
      form.querySelector('output').textContent = part ? '' : (page.querySelector('.problems li') ?? page.querySelector('.lead, h1'))?.textContent ?? '';
      if (!part) return;
      show(part, form.dataset.live);
      if (form.dataset.also) keepFocus(() => show(page.querySelector(form.dataset.also), form.dataset.also));
      document.getElementById('announcer').textContent = part.querySelector('[data-announce]').textContent;
      if (!response.ok) return;
      document.title = page.title;
      history.replaceState(null, '', response.url);
    } catch {
      // The request was overtaken by the next, or the network failed: the form's button still works.
    }
  };

  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 150);
  });
}

for (const form of document.querySelectorAll('form[data-live]')) follow(form);

/** A choice of colours, in the footer: the system's, light, or dark. It is remembered here and sent to nobody. */
function offerThemes(place) {
  const select = document.createElement('select');
  select.className = 'theme';
  select.setAttribute('aria-label', 'Colours');
  for (const [value, label] of [['', 'Colours: as the system'], ['light', 'Colours: light'], ['dark', 'Colours: dark']])
    select.add(new Option(label, value));
  select.value = document.documentElement.dataset.theme ?? '';
  select.addEventListener('change', () => {
    if (select.value) document.documentElement.dataset.theme = select.value;
    else delete document.documentElement.dataset.theme;
    try {
      if (select.value) localStorage.setItem('theme', select.value);
      else localStorage.removeItem('theme');
    } catch {
      // It holds for this page then.
    }
  });
  place.append(select);
}

offerThemes(document.querySelector('.site-footer .frame'));
