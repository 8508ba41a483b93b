// Editing works without this script: it saves, checks and shows while you type, and keeps what could not be sent.

const form = document.querySelector('form.edit-document');
if (form) write(form);

// What stands in a page from the start is not announced by every screen reader: it is put there once more.
for (const notice of document.querySelectorAll('.notice[role]')) {
  const nodes = [...notice.childNodes];
  notice.replaceChildren();
  setTimeout(() => notice.replaceChildren(...nodes), 100);
}

function write(form) {
  const text = form.elements.text;
  const state = document.getElementById('state');
  const saving = document.getElementById('saving');
  const frame = document.querySelector('.edit-preview iframe');
  const asSent = form.dataset.unsent === 'true' ? null : text.value;
  let waiting, isSaving = false, again = false, isStopped = false, isUnsent = false, isLeaving = false, pressed = null;

  const plain = value => value.replace(/\r\n?/g, '\n');

  // Lines are numbered by a copy of the text behind it, which wraps as the text does.
  const lines = document.createElement('div');
  lines.className = 'edit-numbers';
  lines.setAttribute('aria-hidden', 'true');
  text.parentElement.prepend(lines);
  let numbered = [];
  function number() {
    const now = text.value.split('\n');
    let start = 0, end = 0;
    while (start < now.length && start < numbered.length && now[start] === numbered[start]) start++;
    while (end < now.length - start && end < numbered.length - start && now[now.length - 1 - end] === numbered[numbered.length - 1 - end]) end++;
    for (let i = numbered.length - end - 1; i >= start; i--) lines.children[i].remove();
    const added = now.slice(start, now.length - end).map(line => {
      const element = document.createElement('div');
      element.textContent = line || '\u200B';
      return element;
    });
    if (start === 0) lines.prepend(...added); else lines.children[start - 1].after(...added);
    numbered = now;
    align();
  }
  const align = () => {
    lines.style.setProperty('width', `${text.clientWidth}px`);
    lines.scrollTop = text.scrollTop;
  };
  text.addEventListener('scroll', align);
  new ResizeObserver(align).observe(text);
  number();

  /*
   * What is typed is kept in the browser until the site has it: the connection, the session or the site may be gone. Kept words belong to
   * one editor, one page and the text it was made from. A page that is open holds a lock on its words, so that another one does not offer them.
   */
  const prefix = `words:${form.dataset.editor}:${form.dataset.path}:`;
  const key = prefix + Array.from(crypto.getRandomValues(new Uint32Array(2)), n => n.toString(36)).join('');
  const origin = () => Object.fromEntries(['original', 'version', 'originalText'].filter(n => form.elements[n]).map(n => [n, form.elements[n].value]));
  navigator.locks?.request(key, () => new Promise(() => {}));
  function keep() {
    isUnsent = true;
    try { localStorage.setItem(key, JSON.stringify({ text: text.value, time: new Date().toISOString(), ...origin() })); } catch { /* Storage may be forbidden, or full. */ }
  }
  function forget(name = key) {
    if (name === key) isUnsent = false;
    try { localStorage.removeItem(name); } catch { /* Storage may be forbidden. */ }
  }

  /** Says what happened to what was typed; said aloud where it is news. */
  function tell(message, isAlarm) {
    if (saving.textContent === message) return;
    saving.textContent = message;
    saving.classList.toggle('overdue', isAlarm);
  }

  function take(html) {
    const focus = state.contains(document.activeElement) ? [...state.querySelectorAll('a, button')].indexOf(document.activeElement) : -1;
    state.innerHTML = html;
    const now = state.firstElementChild.dataset;
    form.elements.version.value = now.version;
    form.elements.original.value = now.original;
    if (focus >= 0) (state.querySelectorAll('a, button')[focus] ?? text).focus({ preventScroll: true });
    tell(now.errors === '0' ? 'Saved. No errors.' : `Saved. ${document.getElementById('problems').textContent}.`, false);
    return now.errors === '0';
  }

  async function send(handler, fields) {
    const body = new FormData(form);
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return await fetch(form.action + handler, { method: 'POST', body, redirect: 'manual' });
  }

  async function save() {
    if (isSaving) { again = true; return; }
    isSaving = true;
    const sent = text.value;
    let retry = false;
    try {
      const response = await send('', { partly: 'true' });
      if (response.ok) {
        const isSound = take(await response.text());
        if (text.value === sent) forget(); else keep();
        if (isSound) await preview(); else sayPreview(false);
      } else if (response.status === 409) {
        isStopped = true;
        tell('Not saved: this draft was saved in the meantime, in another of your windows or by an earlier attempt whose response was lost. “Save and check” shows the difference; what you typed stays here.', true);
      } else if (response.status === 401 || response.status === 400) {
        tell('Not saved: you are signed out. “Save and check” lets you sign in and then sends what you typed.', true);
      } else if (response.status === 413) {
        tell('Not saved: the text is larger than a document may be. What you typed is kept in this browser.', true);
      } else {
        tell('Not saved: the site responded with an error. What you typed is kept in this browser and will be sent again.', true);
        retry = true;
      }
    } catch {
      tell('Not saved: the site cannot be reached. What you typed is kept in this browser and will be sent again.', true);
      retry = true;
    }
    isSaving = false;
    if (pressed) {
      const button = [...document.querySelectorAll('button[name=then]')].find(b => b.form === form && b.value === pressed.then);
      form.requestSubmit(button ?? form.querySelector('button[type=submit]'));
    } else if (retry) later(3000);
    else if (again) later(0);
    again = false;
  }

  /** One save is due at most, however many keys are pressed meanwhile. */
  function later(milliseconds) {
    clearTimeout(waiting);
    if (!isStopped && !isLeaving) waiting = setTimeout(save, milliseconds);
  }

  text.addEventListener('input', () => {
    number();
    keep();
    later(20);
  });

  // A save that is under way ends first: both would be judged against the same version of the draft.
  form.addEventListener('submit', event => {
    clearTimeout(waiting);
    again = false;
    if (isSaving) {
      event.preventDefault();
      pressed = { then: event.submitter?.value ?? '' };
    } else isLeaving = true;
  });
  addEventListener('keydown', event => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    form.requestSubmit();
  });
  addEventListener('beforeunload', event => { if (isUnsent && !isLeaving) event.preventDefault(); });
  addEventListener('pageshow', event => { if (event.persisted) { isLeaving = false; pressed = null; } });

  /** Puts the new page into the frame without loading it again: what is looked at stays where it is. */
  async function preview() {
    const inside = frame.contentDocument;
    const response = await fetch(frame.src, { redirect: 'manual' });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const [now, next] = [inside?.querySelector('main'), page.querySelector('main')];
    if (now && next) now.replaceWith(inside.adoptNode(next));
    sayPreview(true);
  }

  function sayPreview(isCurrent) {
    const line = document.querySelector('[data-preview]').firstChild;
    line.textContent = isCurrent
      ? 'The page as readers would see it, with the draft as it was last saved. '
      : 'The draft has errors, so this is the page as it was before them. ';
  }

  /** Links of the preview open in a window of their own: the frame shows the draft. */
  frame.addEventListener('load', () => frame.contentDocument?.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (link && !link.getAttribute('href').startsWith('#')) link.target = '_blank';
  }, true));

  state.addEventListener('click', event => {
    const link = event.target.closest('a[data-line]');
    if (!link) return;
    event.preventDefault();
    jump(Number(link.dataset.line), Number(link.dataset.column));
  });

  function jump(line, column) {
    const all = text.value.split('\n');
    if (line > all.length) return;
    const start = all.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0) + column - 1;
    const end = Math.max(start + 1, all.slice(0, line).reduce((sum, l) => sum + l.length + 1, 0) - 1);
    text.focus({ preventScroll: true });
    text.setSelectionRange(Math.min(start, text.value.length), Math.min(end, text.value.length));
    text.scrollTop = Math.max(0, lines.children[line - 1].offsetTop - text.clientHeight / 3);
    text.scrollIntoView({ block: 'nearest' });
  }

  const [, wanted] = /^#line-(\d+)$/.exec(location.hash) ?? [];
  if (wanted) jump(Number(wanted), 1);

  /** Words that an earlier visit could not send; those of a page that is still open are its own. */
  async function offerKept() {
    const held = new Set(((await navigator.locks?.query())?.held ?? []).map(l => l.name));
    for (const name of Object.keys(localStorage).filter(n => n.startsWith(prefix) && n !== key && !held.has(n)).sort()) {
      let words;
      try { words = JSON.parse(localStorage.getItem(name)); } catch { /* Not ours. */ }
      if (typeof words?.text !== 'string' || asSent !== null && plain(words.text) === plain(asSent)) forget(name);
      else await offer(name, words);
    }
  }
  if (form.dataset.unsent === 'true') keep();
  offerKept().catch(() => { /* Storage may be forbidden. */ });

  async function offer(name, words) {
    const notice = document.createElement('div');
    notice.className = 'notice edit-kept';
    notice.setAttribute('role', 'alert');
    const said = document.createElement('p');
    const time = new Date(words.time);
    said.textContent = `This browser kept text you typed that never reached the site${isNaN(time) ? '' : `, typed on ${time.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}`}. It differs from the text below like this:`;
    notice.append(said);
    const { text: kept, time: _, ...from } = words;
    try {
      const response = await send('?handler=Compare', { text: kept, ...from });
      const difference = document.createElement('div');
      if (response.ok) difference.innerHTML = await response.text();
      else difference.textContent = 'The difference cannot be shown at the moment.';
      notice.append(difference);
    } catch { said.textContent += ' (The site cannot be reached at the moment.)'; }
    const actions = document.createElement('p');
    actions.className = 'actions';
    notice.append(actions);
    const action = (label, act) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button secondary';
      button.textContent = label;
      button.addEventListener('click', act);
      actions.append(button);
    };
    // They are sent as the page would have sent them: judged against what they were made from, and merged where others published since.
    action('Add it to my draft', () => {
      for (const [field, value] of Object.entries(from)) {
        if (!form.elements[field]) {
          const input = document.createElement('input');
          input.type = 'hidden';
          input.name = field;
          form.append(input);
        }
        form.elements[field].value = value;
      }
      text.value = kept;
      isLeaving = true;
      form.requestSubmit();
    });
    action('Forget them', () => { forget(name); notice.remove(); text.focus(); });
    document.querySelector('.edit-columns').before(notice);
  }
}
