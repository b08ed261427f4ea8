// The theme is kept in a cookie, so that the server draws the next page in it.
const YEAR_SECONDS = 31_536_000;

document.addEventListener('change', (event) => {
  if (event.target.name !== 'theme') return;
  const theme = event.target.value;
  document.cookie = `theme=${theme};path=/;max-age=${YEAR_SECONDS};samesite=lax`;
  document.documentElement.dataset.theme = theme;
  document.dispatchEvent(new Event('syncdesk:theme'));
});
