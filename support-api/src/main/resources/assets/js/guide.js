// Writing a guide: checks as it is typed, texts in a form, saving that loses nothing; and replays of past days.
import { refusal, send } from './act.js';

const CHECK_AFTER_MILLIS = 300;
const text = () => document.getElementById('yaml');
const form = () => document.getElementById('draft-form');
let timer = 0;
let checking = 0;
let saved = '';

export function startGuides() {
  document.addEventListener('submit', replay);
  if (!text()) return;
  saved = text().value;
  text().addEventListener('input', written);
  text().addEventListener('scroll', follow);
  text().addEventListener('keydown', indent);
  form().addEventListener('submit', act);
  document.addEventListener('click', clicked);
  document.addEventListener('change', textWritten);
  document.addEventListener('change', chosen);
  document.getElementById('picture').addEventListener('change', addPicture);
  document.addEventListener('keydown', saveByKey);
  window.addEventListener('beforeunload', (event) => isDirty() && event.preventDefault());
  numberLines();
}

const isDirty = () => text().value !== saved;
const address = (end = '') => `/guides/${document.querySelector('.guide-editor').dataset.code}/draft${end}`;

function written() {
  state(isDirty() ? 'unsaved' : 'saved');
  numberLines();
  clearTimeout(timer);
  timer = setTimeout(check, CHECK_AFTER_MILLIS);
}

function state(kind) {
  document.getElementById('saved').textContent = kind ? document.getElementById('saved').dataset[kind] : '';
}

/** Only the newest check is shown, whichever answers first. */
async function check() {
  const turn = ++checking;
  const response = await send('POST', address('/check'), { yaml: text().value }).catch(() => null);
  if (turn !== checking) return;
  if (!response) return state('away');
  if (!response.ok) return say(await refusal(response));
  showCheck(await response.text());
}

function showCheck(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const next = template.content.getElementById('guide-check');
  const known = document.getElementById('guide-check');
  // A text that somebody writes in the form is left alone.
  if (!next || known.contains(document.activeElement)) return;
  known.querySelectorAll('details[id]').forEach((part) => {
    const same = next.querySelector(`#${part.id}`);
    if (same) same.open = part.open;
  });
  known.replaceWith(next);
  numberLines();
}

function numberLines() {
  const lines = document.querySelector('.code-lines');
  const wrong = new Set([...document.querySelectorAll('.problem[data-line]')].filter((p) => p.closest('.problems')).map((p) => Number(p.dataset.line)));
  const count = text().value.split('\n').length;
  lines.replaceChildren(
    ...Array.from({ length: count }, (_, i) => {
      const line = document.createElement('span');
      line.textContent = i + 1;
      if (wrong.has(i + 1)) line.className = 'wrong';
      return line;
    }),
  );
  follow();
}

function follow() {
  document.querySelector('.code-lines').scrollTop = text().scrollTop;
}

function indent(event) {
  if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey) return;
  event.preventDefault();
  insert('  ');
}

function insert(what) {
  const area = text();
  area.setRangeText(what, area.selectionStart, area.selectionEnd, 'end');
  written();
}

function clicked(event) {
  const problem = event.target.closest('.problem[data-line]');
  if (problem) return goTo(Number(problem.dataset.line));
  const skeleton = event.target.closest('[data-insert]');
  if (!skeleton) return;
  const area = text();
  const end = area.value.indexOf('\n', area.selectionStart);
  area.setSelectionRange(end < 0 ? area.value.length : end + 1, end < 0 ? area.value.length : end + 1);
  insert((end < 0 ? '\n' : '') + skeleton.dataset.insert);
  area.focus();
}

function goTo(line) {
  const area = text();
  const lines = area.value.split('\n');
  const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[line - 1] ?? '').length);
  area.scrollTop = Math.max(0, (line - 6) * parseFloat(getComputedStyle(area).lineHeight));
}

/** A text in the form is written into the YAML at its place, and nothing else there changes. */
async function textWritten(event) {
  const field = event.target.closest('textarea[data-path]');
  if (!field || !field.value.trim()) return;
  const { path, language } = field.dataset;
  const response = await send('POST', address('/text'), { yaml: text().value, path, language, text: field.value });
  if (!response.ok) return say(await refusal(response));
  text().value = (await response.json()).yaml;
  written();
}

/** A way or a time that is chosen in the form stands in the YAML at once. */
async function chosen(event) {
  const field = event.target.closest('[data-choice]');
  if (!field || !field.reportValidity()) return;
  const response = await send('POST', address('/choice'), { yaml: text().value, path: field.dataset.choice, value: field.value });
  if (!response.ok) return say(await refusal(response));
  text().value = (await response.json()).yaml;
  field.blur();
  say('');
  written();
}

/** Keeps a picture and writes its name after the line of the cursor, as the step's own. */
async function addPicture(event) {
  const file = event.target.files[0];
  if (!file) return;
  const response = await fetch('/api/pictures', {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', 'X-CSRF-Token': document.querySelector('meta[name=csrf]').content },
    body: file,
  });
  event.target.value = '';
  if (!response.ok) return say(await refusal(response));
  const area = text();
  const end = area.value.indexOf('\n', area.selectionStart);
  const at = end < 0 ? area.value.length : end + 1;
  area.setSelectionRange(at, at);
  insert(`${end < 0 ? '\n' : ''}    picture: ${(await response.json()).picture}\n`);
}

function saveByKey(event) {
  if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  save();
}

async function act(event) {
  event.preventDefault();
  const button = event.submitter;
  if (button.dataset.ask && !window.confirm(button.dataset.ask)) return;
  if (button.dataset.act === 'save') return save();
  if (!button.dataset.ask && isDirty() && !(await save())) return;
  const response = await send('POST', button.getAttribute('formaction'), { revision: revision() });
  if (!response.ok) return say(await refusal(response));
  saved = text().value;
  location.assign(response.url);
}

const revision = () => form().elements.revision.value;

function setRevision(to) {
  document.querySelectorAll('input[name=revision]').forEach((field) => (field.value = to));
}

/** Saves over the revision that was read; what somebody else saved meanwhile is named, and the text stays here. */
async function save() {
  const code = document.querySelector('.guide-editor').dataset.code;
  const kept = text().value;
  const response = await fetch(`/api/guides/${code}/draft`, {
    method: 'PUT',
    headers: {
      'Content-Type': 'application/json',
      'If-Match': `"${revision()}"`,
      'X-CSRF-Token': document.querySelector('meta[name=csrf]').content,
    },
    body: JSON.stringify({ yaml: kept }),
  }).catch(() => null);
  if (!response) return fail(null);
  if (!response.ok) return fail(response);
  const was = document.querySelector('.guide-editor').dataset.state;
  const draft = await response.json();
  setRevision(draft.revision);
  saved = kept;
  state(isDirty() ? 'unsaved' : 'saved');
  say('');
  if (was !== draft.state) location.reload();
  return true;
}

async function fail(response) {
  if (!response) state('away');
  else if (response.status === 412) await overtaken(await refusal(response));
  else say(await refusal(response));
  return false;
}

async function overtaken(detail) {
  say(detail);
  const said = document.getElementById('said');
  const theirs = Object.assign(document.createElement('a'), { href: address(), target: '_blank', className: 'act act-s', textContent: 'Read theirs in a new tab' });
  const over = Object.assign(document.createElement('button'), { type: 'button', className: 'act act-s', textContent: 'Save mine over it' });
  over.dataset.testid = 'save-over';
  over.addEventListener('click', async () => {
    const code = document.querySelector('.guide-editor').dataset.code;
    const now = await (await fetch(`/api/guides/${code}/draft`)).json();
    setRevision(now.revision);
    save();
  });
  said.append(' ', theirs, ' ', over);
}

function say(what) {
  const said = document.getElementById('said');
  said.textContent = what;
  said.hidden = !what;
}

async function replay(event) {
  const asked = event.target.closest('.replay-form');
  if (!asked) return;
  event.preventDefault();
  const into = document.querySelector(asked.dataset.part);
  const response = await fetch(`${asked.getAttribute('action')}?${new URLSearchParams(new FormData(asked))}`, { headers: { 'X-Part': 'true' } });
  if (response.ok) into.innerHTML = await response.text();
  else into.textContent = await refusal(response);
}
