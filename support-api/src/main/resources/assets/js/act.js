// Forms that htmx sends: the token goes along, the choice is shown at once, the answer confirms it or puts it back.
import { refuse, say } from './undo.js';
import { refreshTimes } from './times.js';

const token = () => document.querySelector('meta[name=csrf]').content;
let before = null;

export function startActs() {
  const body = document.body;
  body.addEventListener('htmx:configRequest', (event) => {
    event.detail.headers['X-CSRF-Token'] = token();
  });
  body.addEventListener('htmx:beforeRequest', showAtOnce);
  body.addEventListener('htmx:afterRequest', confirm);
  body.addEventListener('htmx:afterSwap', (event) => refreshTimes(event.detail.target));
  body.addEventListener('htmx:responseError', (event) => putBack(reason(event.detail.xhr)));
  body.addEventListener('htmx:sendError', () => putBack('The server did not answer. Nothing was changed; try again.'));
}

/** Sends a form's fields; for parts that do without htmx. */
export function send(method, url, fields, options = {}) {
  return fetch(url, {
    method,
    headers: { 'X-CSRF-Token': token(), 'X-Part': 'true' },
    body: new URLSearchParams(fields),
    ...options,
  });
}

export async function refusal(response) {
  if (response.status === 401) location.reload();
  return detail(await response.text(), response.status);
}

function reason(xhr) {
  if (xhr.status === 401) location.reload();
  return detail(xhr.responseText, xhr.status);
}

function detail(text, status) {
  try {
    return JSON.parse(text).detail;
  } catch (notAProblem) {
    return `The server refused it (${status}). Nothing was changed.`;
  }
}

function showAtOnce(event) {
  const form = event.detail.elt.closest('form.dropdown');
  const chosen = event.detail.requestConfig?.triggeringEvent?.submitter;
  before = null;
  if (!form || !chosen) return;
  const menu = form.querySelector('.menu');
  before = { menu, html: menu.innerHTML };
  const key = menu.querySelector('kbd');
  menu.innerHTML = chosen.innerHTML;
  if (key) menu.append(' ', key);
}

function putBack(text) {
  if (before?.menu.isConnected) before.menu.innerHTML = before.html;
  before = null;
  refuse(text);
}

function confirm(event) {
  if (!event.detail.successful) return;
  // The form itself may be gone with what it changed.
  const form = event.detail.requestConfig?.elt?.closest('form');
  const chosen = event.detail.requestConfig?.triggeringEvent?.submitter;
  const text = chosen?.dataset.say || form?.dataset.say;
  if (text) say(text, undoOf(form));
  document.dispatchEvent(new CustomEvent('syncdesk:acted'));
}

function undoOf(form) {
  const { undo, undoName, undoValue } = form.dataset;
  if (!undo) return null;
  const fields = undoName ? { [undoName]: undoValue } : {};
  return async () => {
    const response = await send('POST', undo, fields);
    if (response.ok) document.dispatchEvent(new CustomEvent('syncdesk:acted', { detail: { stage: true } }));
    else refuse(await refusal(response));
  };
}
