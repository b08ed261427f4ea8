// Runs before the first paint, so that a dark screen never flashes white. The choice is in a cookie.
(function () {
  const root = document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  function apply() {
    const chosen = (document.cookie.match(/(?:^|; )theme=(light|dark)/) || [])[1];
    root.setAttribute('data-bs-theme', chosen || (system.matches ? 'dark' : 'light'));
  }
  root.classList.toggle('mac', /Mac|iPhone|iPad/.test(navigator.platform));
  apply();
  system.addEventListener('change', apply);
  document.addEventListener('syncdesk:theme', apply);
})();
