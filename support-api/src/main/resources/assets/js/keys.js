// One table of keys. A key does what the control that carries it does, so that both are always the same.
import { submitComposer, write } from './compose.js';
import { openPalette } from './palette.js';
import { fold, move } from './stage.js';
import { takeBack } from './undo.js';

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => find(),
  '?': () => showKeys(),
  '[': () => fold(),
  r: () => (document.getElementById('composer') ? write('public') : press('r')),
  n: () => write('internal'),
  u: () => takeBack(),
  d: () => document.querySelector('[data-testid=device-serial]')?.click(),
  g: () => press('g'),
  a: () => press('a'),
  s: () => press('s'),
  p: () => press('p'),
  e: () => press('e'),
  m: () => document.querySelector('[data-key="m"]')?.focus(),
  i: () => press('i'),
};

export function startKeys() {
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', (event) => {
    const what = event.target.closest('[data-open]')?.dataset.open;
    if (what === 'palette') openPalette();
    if (what === 'keys') showKeys();
  });
  document.querySelectorAll('dialog').forEach((dialog) =>
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close()),
  );
}

function onKey(event) {
  const mod = event.ctrlKey || event.metaKey;
  if (mod && event.key.toLowerCase() === 'k') return done(event, openPalette);
  if (mod && event.key === 'Enter' && event.target.id === 'composer-body') return done(event, () => submitComposer(event.shiftKey));
  if (event.key === 'Escape') return leave(event);
  if (mod || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) return;
  const action = KEYS[event.key];
  if (action) done(event, action);
}

function done(event, action) {
  event.preventDefault();
  action();
}

function isTyping(element) {
  return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && element.type !== 'radio';
}

function leave(event) {
  document.querySelector('.queue.unfolded')?.classList.remove('unfolded');
  if (isTyping(event.target) && !event.target.closest('dialog')) event.target.blur();
}

function press(key) {
  const control = document.querySelector(`[data-key="${key}"]`);
  if (!control) return;
  control.click();
  if (control.dataset.bsToggle) {
    control.parentElement.querySelector('.dropdown-item.active, .dropdown-item')?.focus();
  }
}

/** Along the queue, or along the lines of another list. */
function step(by) {
  const lines = [...document.querySelectorAll('[data-row]')];
  if (!lines.length) return move(by);
  const here = lines.indexOf(document.activeElement);
  const to = Math.min(lines.length - 1, Math.max(0, here < 0 ? 0 : here + by));
  lines[to].focus();
  lines[to].scrollIntoView({ block: 'nearest' });
}

function find() {
  const field = document.getElementById('queue-query') || document.querySelector('input[type=search]');
  document.querySelector('.queue')?.classList.add('unfolded');
  field?.focus();
  field?.select();
}

function showKeys() {
  document.getElementById('keys').showModal();
}
