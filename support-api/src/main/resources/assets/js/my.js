// Keeps the customer's page true: hears what changed, fetches this very page again and swaps what differs.
import { markOfPage, part } from './since.js';

const language = document.documentElement.lang;
const spans = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
const nowWord = document.getElementById('away').dataset.now;
const away = document.getElementById('away');
const waitAtMost = 10_000;
const streamsAtMost = 3;
const since = new Map();
let streams = [];
let wait = 1_000;
let lost = false;
let busy = false;
let again = false;
let soon = 0;
let retry = 0;

function region() {
  return document.querySelector('main [data-live]');
}

/** A request with its device, or each of the first few devices. */
function addresses() {
  const at = region();
  if (!at) return [];
  const serials = (at.dataset.devices || '').trim().split(/\s+/).filter(Boolean);
  const ticket = at.dataset.ticket;
  if (ticket) return [new URLSearchParams(serials.length ? { ticket, device: serials[0] } : { ticket })];
  return serials.slice(0, streamsAtMost).map((device) => new URLSearchParams({ device }));
}

function connect() {
  streams = addresses().map((asked) => {
    const shown = asked.toString();
    asked.set('since', since.get(shown) ?? markOfPage());
    const stream = new EventSource(`/api/live?${asked}`);
    stream.addEventListener('open', opened);
    stream.addEventListener('error', () => failed(stream));
    for (const kind of ['ticket', 'device', 'run', 'resync']) stream.addEventListener(kind, (event) => changed(shown, event));
    return stream;
  });
}

function opened() {
  wait = 1_000;
  away.hidden = true;
  document.documentElement.dataset.live = 'true';
  if (lost) refetch();
  lost = false;
}

function failed(stream) {
  lost = true;
  document.documentElement.dataset.live = 'false';
  if (stream.readyState !== EventSource.CLOSED || retry) return;
  away.hidden = false;
  retry = setTimeout(resume, wait);
  wait = Math.min(wait * 2, waitAtMost);
}

function stop() {
  clearTimeout(retry);
  retry = 0;
  streams.forEach((stream) => stream.close());
  streams = [];
}

function resume() {
  if (document.hidden) return;
  stop();
  connect();
  refetch();
}

/** A burst of changes is one fetch. Each event's id says up to when this stream has heard. */
function changed(shown, event) {
  since.set(shown, event.lastEventId);
  if (soon) return;
  soon = setTimeout(() => {
    soon = 0;
    refetch();
  }, 50);
}

async function refetch() {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  try {
    const html = await part(region().dataset.live, refetch);
    if (html !== null) swap(html);
  } finally {
    busy = false;
    if (again) {
      again = false;
      refetch();
    }
  }
}

/** What is the same stays as it is, so that a reader keeps focus, selection and open folds. */
function swap(html) {
  const next = new DOMParser().parseFromString(html, 'text/html').querySelector('main [data-live]');
  const present = region();
  if (!next || !present) return;
  const had = present.dataset.devices;
  merge(present, next);
  times();
  if (had !== present.dataset.devices) resume();
}

function merge(present, next) {
  for (const { name, value } of next.attributes) {
    if (present.getAttribute(name) !== value) present.setAttribute(name, value);
  }
  const before = [...present.childNodes];
  const after = [...next.childNodes];
  const alike = before.length === after.length && before.every((node, i) => same(node, after[i]));
  if (!alike) {
    present.replaceChildren(...after);
    return;
  }
  before.forEach((node, i) => {
    if (node.nodeType !== Node.ELEMENT_NODE) {
      if (node.nodeValue !== after[i].nodeValue) node.nodeValue = after[i].nodeValue;
    } else if (!node.isEqualNode(after[i])) {
      merge(node, after[i]);
    }
  });
}

function same(one, other) {
  return one.nodeType === other.nodeType && one.nodeName === other.nodeName && one.id === other.id;
}

function times() {
  for (const element of document.querySelectorAll('time[data-rel]')) {
    const text = age((Date.now() - new Date(element.dateTime)) / 1000);
    if (element.textContent !== text) element.textContent = text;
  }
}

function age(seconds) {
  const minutes = Math.floor(Math.abs(seconds) / 60);
  if (minutes < 1) return nowWord;
  if (minutes < 60) return spans.format(-minutes, 'minute');
  if (minutes < 36 * 60) return spans.format(-Math.floor(minutes / 60), 'hour');
  return spans.format(-Math.max(2, Math.round(minutes / 1440)), 'day');
}

document.addEventListener('visibilitychange', () => (document.hidden ? stop() : resume()));
setInterval(times, 15_000);
times();
connect();
document.documentElement.dataset.ready = 'true';
