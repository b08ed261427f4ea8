// The composer: the draft is kept on the server while typing, and sending clears it.
import { refusal, send } from './act.js';
import { applyStage, openNext } from './stage.js';
import { refuse, say } from './undo.js';

const SAVE_AFTER_MILLIS = 600;
let timer = 0;
let unsaved = null;

const composer = () => document.getElementById('composer');
const body = () => document.getElementById('composer-body');

export function startComposer() {
  document.addEventListener('input', (event) => {
    if (event.target.id === 'composer-body') keepSoon();
  });
  document.addEventListener('change', (event) => {
    if (event.target.name === 'visibility' && event.target.form === composer()) turn();
  });
  document.addEventListener('submit', (event) => {
    if (event.target === composer()) {
      event.preventDefault();
      submit(event.submitter);
    }
  });
  window.addEventListener('pagehide', () => flushDraft(true));
  restore();
}

/** Opens the composer for a reply ({@code public}) or a note ({@code internal}). */
export function write(visibility) {
  const choice = composer()?.querySelector(`input[value=${visibility}]`);
  if (!choice) return;
  choice.checked = true;
  turn();
  body().focus();
}

export function submitComposer(next) {
  const form = composer();
  if (form) form.requestSubmit(form.querySelector(next ? 'button[value=next]' : '.send'));
}

function turn() {
  const internal = composer().elements.visibility.value === 'internal';
  composer().classList.toggle('is-note', internal);
  body().placeholder = internal ? body().dataset.note : body().dataset.reply;
  if (body().value) keepSoon();
}

function keepSoon() {
  clearTimeout(timer);
  unsaved = { url: composer().dataset.draft, body: body().value, visibility: composer().elements.visibility.value };
  localStorage.setItem(unsaved.url, unsaved.body);
  state('saving');
  timer = setTimeout(flushDraft, SAVE_AFTER_MILLIS);
}

/** Sends what is not kept yet. */
export async function flushDraft(leaving) {
  clearTimeout(timer);
  const draft = unsaved;
  if (!draft) return;
  unsaved = null;
  try {
    const response = await send('PUT', draft.url, { body: draft.body, visibility: draft.visibility }, { keepalive: leaving === true });
    if (!response.ok) throw new Error(String(response.status));
    localStorage.removeItem(draft.url);
    if (composer()?.dataset.draft === draft.url && !unsaved) state('saved');
  } catch (notKept) {
    if (!unsaved && composer()?.dataset.draft === draft.url) {
      unsaved = draft;
      state('lost');
      timer = setTimeout(flushDraft, 5_000);
    }
  }
}

function state(name) {
  const element = document.getElementById('draft-state');
  element.textContent = element.dataset[name];
  element.classList.toggle('lost', name === 'lost');
}

/** A text that never reached the server is still here. */
export function restore() {
  const kept = composer() && localStorage.getItem(composer().dataset.draft);
  if (kept && !body().value) {
    body().value = kept;
    keepSoon();
  }
}

async function submit(button) {
  const form = composer();
  const fields = new FormData(form, button);
  clearTimeout(timer);
  unsaved = null;
  busy(form, true);
  try {
    const response = await send('POST', form.action, fields);
    if (response.ok) await sent(form, button?.value, await response.text());
    else refused(await refusal(response));
  } catch (noAnswer) {
    refused('The server did not answer. Your text is kept here; send it again.');
  } finally {
    busy(form, false);
  }
}

async function sent(form, then, html) {
  localStorage.removeItem(form.dataset.draft);
  body().value = '';
  applyStage(html, { composer: true, scroll: true });
  say('Sent.');
  document.dispatchEvent(new CustomEvent('syncdesk:acted'));
  if (then === 'next' && !openNext()) refuse('That was the last case of this view.');
}

function refused(text) {
  const element = document.getElementById('composer-refusal');
  element.textContent = text;
  element.hidden = false;
  body().focus();
}

function busy(form, is) {
  form.querySelectorAll('button').forEach((button) => (button.disabled = is));
}
