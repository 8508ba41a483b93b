// Before the page is painted: the colours a reader chose, if one did. Everything else about the choice is in site.js.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: the system's colours it is.
}
