// Finds any case, device, customer, guide or action.
let asked = 0;
let timer = 0;

const dialog = () => document.getElementById('palette');
const field = () => document.getElementById('palette-query');
const list = () => document.getElementById('palette-list');

export function startPalette() {
  field()?.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 80);
  });
  field()?.addEventListener('keydown', onKey);
  list()?.addEventListener('click', (event) => choose(event.target.closest('li[data-href],li[data-press]')));
}

export function openPalette() {
  if (!dialog() || dialog().open) return;
  field().value = '';
  dialog().showModal();
  ask();
}

async function ask() {
  const turn = ++asked;
  const response = await fetch(`/console/palette?q=${encodeURIComponent(field().value)}`);
  if (turn === asked && response.ok) show(await response.json());
}

function show(items) {
  list().replaceChildren(...(items.length ? items.map(item) : [none()]));
  select(list().querySelector('li[role=option]'));
}

function item({ kind, icon, title, more, href, press, key }) {
  const li = document.createElement('li');
  li.setAttribute('role', 'option');
  if (href) li.dataset.href = href;
  if (press) li.dataset.press = press;
  const mark = document.createElement('i');
  mark.className = `bi bi-${icon}`;
  li.append(mark, text('b', title), text('small', more || ''), key ? text('kbd', key) : text('span', kind, 'kind'));
  return li;
}

function text(tag, value, name) {
  const element = document.createElement(tag);
  element.textContent = value;
  if (name) element.className = name;
  return element;
}

function none() {
  return text('li', dialog().dataset.none, 'none');
}

function select(li) {
  list().querySelectorAll('[aria-selected]').forEach((other) => other.removeAttribute('aria-selected'));
  li?.setAttribute('aria-selected', 'true');
  li?.scrollIntoView({ block: 'nearest' });
}

function onKey(event) {
  const here = list().querySelector('[aria-selected=true]');
  if (event.key === 'ArrowDown') select(here?.nextElementSibling || here);
  else if (event.key === 'ArrowUp') select(here?.previousElementSibling || here);
  else if (event.key === 'Enter') choose(here);
  else return;
  event.preventDefault();
}

function choose(li) {
  if (!li) return;
  dialog().close();
  if (li.dataset.press) {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: li.dataset.press, bubbles: true }));
  } else {
    location.assign(li.dataset.href);
  }
}
