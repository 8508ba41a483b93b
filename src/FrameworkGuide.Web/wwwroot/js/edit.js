// Editing works without this script: it saves, checks and shows while one types, and keeps what could not be sent.

const form = document.querySelector('form.edit-document');
if (form) write(form);

function write(form) {
  const text = form.elements.text;
  const version = form.elements.version;
  const state = document.getElementById('state');
  const frame = document.querySelector('.edit-preview iframe');
  const kept = `draft:${form.dataset.path}`;
  let waiting, saving = false, again = false, stopped = false;

  const area = text.parentElement;
  const numbers = document.createElement('pre');
  numbers.className = 'edit-numbers';
  numbers.setAttribute('aria-hidden', 'true');
  area.prepend(numbers);
  let lines = 0;
  const number = () => {
    const now = text.value.split('\n').length;
    if (now !== lines) numbers.textContent = Array.from({ length: lines = now }, (_, i) => i + 1).join('\n');
    numbers.scrollTop = text.scrollTop;
  };
  text.addEventListener('scroll', () => { numbers.scrollTop = text.scrollTop; });
  number();

  /** Kept in the browser until the site has it: the connection, the session or the site may be gone. */
  const keep = value => { try { value === null ? localStorage.removeItem(kept) : localStorage.setItem(kept, value); } catch { /* Storage may be forbidden. */ } };
  const tell = message => {
    const line = state.querySelector('[data-saved]');
    line.textContent = message;
    line.classList.add('overdue');
  };

  async function save() {
    if (saving) { again = true; return; }
    saving = true;
    const sent = text.value;
    try {
      const body = new FormData(form);
      body.set('partly', 'true');
      const response = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
      if (response.ok) {
        const focus = state.contains(document.activeElement) ? [...state.querySelectorAll('a')].indexOf(document.activeElement) : -1;
        state.innerHTML = await response.text();
        version.value = state.firstElementChild.dataset.version;
        if (focus >= 0) (state.querySelectorAll('a')[focus] ?? text).focus({ preventScroll: true });
        if (text.value === sent) keep(null);
        if (state.firstElementChild.dataset.errors === '0') await preview();
      } else if (response.status === 409) {
        stopped = true;
        tell('Not saved: another window of yours saved or discarded this draft. “Save and check” shows what to do; what you typed stays here.');
      } else {
        tell(response.status === 401 || response.status === 400
          ? 'Not saved: you are signed out. “Save and check” lets you sign in and sends what you typed.'
          : 'Not saved: the site answers with an error. What you typed is kept in this browser; it is tried again with the next change.');
      }
    } catch {
      tell('Not saved: the site cannot be reached. What you typed is kept in this browser; it is tried again.');
      setTimeout(later, 3000);
    }
    saving = false;
    if (again) { again = false; save(); }
  }

  const later = () => { clearTimeout(waiting); if (!stopped) waiting = setTimeout(save, 20); };

  text.addEventListener('input', () => { number(); keep(text.value); later(); });

  /** Puts the new page into the frame without loading it again: what is looked at stays where it is. */
  async function preview() {
    const inside = frame.contentDocument;
    const response = await fetch(frame.dataset.src ?? frame.src, { redirect: 'manual' });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const [now, next] = [inside?.querySelector('main'), page.querySelector('main')];
    if (now && next) now.replaceWith(inside.adoptNode(next));
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
    const start = all.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0) + column - 1;
    const end = Math.max(start + 1, all.slice(0, line).reduce((sum, l) => sum + l.length + 1, 0) - 1);
    text.focus();
    text.setSelectionRange(Math.min(start, text.value.length), Math.min(end, text.value.length));
    const height = text.scrollHeight / all.length;
    text.scrollTop = Math.max(0, (line - 1) * height - text.clientHeight / 2);
    text.scrollLeft = 0;
  }

  const [, wanted] = /^#line-(\d+)$/.exec(location.hash) ?? [];
  if (wanted) jump(Number(wanted), 1);

  // What an earlier visit could not send.
  try {
    const left = localStorage.getItem(kept);
    if (left !== null && left.replace(/\r\n?/g, '\n') !== text.value) offer(left);
    else keep(null);
  } catch { /* Storage may be forbidden. */ }

  function offer(left) {
    const notice = document.createElement('p');
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    notice.textContent = 'This browser kept words of yours that never reached the site. ';
    for (const [label, use] of [['Put them into the draft', true], ['Forget them', false]]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button secondary';
      button.textContent = label;
      button.addEventListener('click', () => {
        if (use) { text.value = left; number(); later(); } else keep(null);
        notice.remove();
        text.focus();
      });
      notice.append(button, ' ');
    }
    form.before(notice);
  }
}
