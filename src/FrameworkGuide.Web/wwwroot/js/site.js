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
    const address = new URL(form.dataset.from, location);
    for (const [name, value] of new FormData(form)) if (value !== '') address.searchParams.append(name, value);
    try {
      const response = await fetch(address, { signal: request.signal });
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

  // A page that was left before it had followed its form, and comes back as it was left.
  addEventListener('pageshow', event => { if (event.persisted) refresh(); });
}

for (const form of document.querySelectorAll('form[data-live]')) follow(form);

// What another form asks for is shown once it is sent: until then it says what is shown.
addEventListener('pageshow', event => {
  if (event.persisted) for (const form of document.querySelectorAll('form[autocomplete=off]:not([data-live])')) form.reset();
});

/** A weight can be typed or moved: the slider and the field, which is the one that is sent, follow each other. */
for (const slider of document.querySelectorAll('.slider')) {
  const field = document.getElementById(slider.dataset.for);
  slider.addEventListener('input', () => { field.value = slider.value; });
  field.addEventListener('input', () => { slider.value = field.value; });
}

for (const button of document.querySelectorAll('[data-open]')) {
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-pressed') === 'false';
    for (const box of document.querySelectorAll(button.dataset.open)) box.open = open;
    button.setAttribute('aria-pressed', open);
  });
}

/** Puts a text, or one that is still coming, where it can be pasted from, and says so on the button. */
async function copy(button, text) {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(await text());
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not copied: your browser does not allow it';
  }
  setTimeout(() => { button.textContent = label; }, 2000);
}

/** Buttons that copy: a text from its address, or else the page's link. */
document.addEventListener('click', ({ target }) => {
  if (target.matches('.copy')) copy(target, () => target.value ? fetch(target.value).then(answer => answer.text()) : location.href);
});

/** A link to what is folded opens it: browsers do so for what is in a box, but not for the boxes of a section. */
function openTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const closed = [...target.querySelectorAll(':scope > details:not([open])')];
  for (let box = target.closest('details:not([open])'); box; box = box.parentElement.closest('details:not([open])')) closed.push(box);
  for (const box of closed) box.open = true;
  if (closed.length) target.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();

/** No link can be followed on paper: sources become numbered notes at its end, and the page says its address as it is now. */
function prepareForPaper() {
  document.querySelector('[data-address]').textContent = location.href.split('#')[0];
  document.querySelector('.source-notes')?.remove();
  const numbers = new Map();
  for (const link of document.querySelectorAll('.sources a, .prose a[href^="http"]')) {
    const address = link.getAttribute('href');
    if (!numbers.has(address)) numbers.set(address, numbers.size + 1);
    link.dataset.note = numbers.get(address);
  }
  if (!numbers.size) return;
  const notes = document.createElement('section');
  notes.className = 'source-notes';
  notes.innerHTML = '<h2>Sources</h2><ol></ol>';
  for (const address of numbers.keys()) {
    const note = document.createElement('li');
    note.textContent = address;
    notes.lastChild.append(note);
  }
  document.getElementById('main').append(notes);
}

addEventListener('beforeprint', prepareForPaper);
matchMedia('print').addEventListener('change', event => { if (event.matches) prepareForPaper(); });

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
