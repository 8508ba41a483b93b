// Before the page is painted, so that nothing moves: that scripts run, and the colours a reader chose, if one did.
document.documentElement.dataset.scripts = '';
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: the system's colours it is.
}
