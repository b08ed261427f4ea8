// The theme is kept in a cookie, which every page reads before it paints.
const YEAR_SECONDS = 31_536_000;
const chosen = (document.cookie.match(/(?:^|; )theme=(light|dark)/) || [])[1] || 'auto';

document.querySelectorAll(`input[name=theme][value=${chosen}]`).forEach((choice) => (choice.checked = true));

document.addEventListener('change', (event) => {
  if (event.target.name !== 'theme') return;
  document.cookie = `theme=${event.target.value};path=/;max-age=${YEAR_SECONDS};samesite=lax`;
  document.dispatchEvent(new Event('syncdesk:theme'));
});
