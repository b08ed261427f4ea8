// The theme is kept in a cookie, which every page reads before it paints.
const YEAR_SECONDS = 31_536_000;
const chosen = (document.cookie.match(/(?:^|; )theme=(light|dark)/) || [])[1] || 'auto';

document.querySelectorAll(`input[name=theme][value=${chosen}]`).forEach((choice) => (choice.checked = true));

document.addEventListener('change', (event) => {
  if (event.target.name !== 'theme') return;
  document.cookie = `theme=${event.target.value};path=/;max-age=${YEAR_SECONDS};samesite=lax`;
  document.dispatchEvent(new Event('syncdesk:theme'));
});

const form = document.getElementById('zone-form');
if (form) startZone();

async function startZone() {
  const zones = document.getElementById('zones');
  zones.append(...Intl.supportedValuesOf('timeZone').map((zone) => new Option(zone, zone)));
  const kept = await fetch('/console/time-zone');
  if (kept.ok) form.elements.zone.value = (await kept.json()).zone;
  form.addEventListener('submit', saveZone);
}

async function saveZone(event) {
  event.preventDefault();
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  const said = document.getElementById('zone-said');
  said.textContent = answer.ok ? form.dataset.saved : (await answer.json()).detail;
}
