// Runs before the first paint, so that a dark screen never flashes white.
(function () {
  const root = document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  function apply() {
    const chosen = root.dataset.theme || 'auto';
    const dark = chosen === 'dark' || (chosen === 'auto' && system.matches);
    root.setAttribute('data-bs-theme', dark ? 'dark' : 'light');
  }
  apply();
  system.addEventListener('change', apply);
  document.addEventListener('syncdesk:theme', apply);
})();
