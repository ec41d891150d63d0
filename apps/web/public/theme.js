// Before the first paint, so that a chosen theme never flashes.
try {
  const theme = localStorage.getItem('vidare.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed: follow the system.
}
