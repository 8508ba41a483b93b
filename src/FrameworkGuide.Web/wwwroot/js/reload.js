// In development alone: loads the page again when what it shows has changed.
const shown = async () => (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).headers.get('ETag');

let first;

async function look() {
  try {
    const now = await shown();
    first ??= now;
    if (now && now !== first) location.reload();
  } catch {
    // The program is being started again: the next look tells.
  }
}

look();
setInterval(() => document.hidden || look(), 1000);
