// Hears what changed and fetches just that. A hidden page listens to nothing and asks again when it is seen.
import { markOfPage, older, part } from './since.js';
import { applyStage, forgetAhead, mark, openNumber, swapHtml } from './stage.js';

const AWAY_AFTER_MILLIS = 1_500;
const QUEUE_EVERY_MILLIS = 1_000;
let stream = null;
let retry = 0;
let wait = 1_000;
let away = 0;
let lost = false;
let since = '';

export function startLive() {
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : resume()));
  since = markOfPage();
  document.addEventListener('syncdesk:opened', () => {
    since = older(since, document.getElementById('case')?.dataset.mark);
    restart();
  });
  document.addEventListener('syncdesk:acted', (event) => {
    queue();
    if (event.detail?.stage) stage();
  });
  if (!document.hidden) connect();
}

function address() {
  const article = document.getElementById('case');
  const panel = document.getElementById('device-panel');
  const column = document.getElementById('queue');
  const asked = new URLSearchParams();
  if (article?.dataset.number) asked.set('ticket', article.dataset.number);
  if (panel) asked.set('device', panel.dataset.serial);
  if (column) asked.set('queue', 'all');
  if (!asked.size) return null;
  asked.set('since', since);
  return `/api/live?${asked}`;
}

function connect() {
  const url = address();
  if (!url) return;
  stream = new EventSource(url);
  stream.addEventListener('open', opened);
  stream.addEventListener('error', failed);
  hear('ticket', () => stage());
  hear('device', () => {
    device();
    file();
  });
  hear('run', () => device());
  hear('queue', () => queueSoon());
  hear('resync', () => refetchAll());
}

/** Each event's id says up to when the page has heard. */
function hear(kind, act) {
  stream.addEventListener(kind, (event) => {
    since = event.lastEventId;
    act();
  });
}

function opened() {
  wait = 1_000;
  clearTimeout(away);
  document.getElementById('away').hidden = true;
  document.documentElement.dataset.live = 'true';
  if (lost) refetchAll();
  lost = false;
}

function failed() {
  lost = true;
  document.documentElement.dataset.live = 'false';
  clearTimeout(away);
  away = setTimeout(() => (document.getElementById('away').hidden = false), AWAY_AFTER_MILLIS);
  if (stream?.readyState !== EventSource.CLOSED) return;
  clearTimeout(retry);
  retry = setTimeout(restart, wait);
  wait = Math.min(wait * 2, 10_000);
}

function stop() {
  clearTimeout(retry);
  clearTimeout(away);
  stream?.close();
  stream = null;
}

function restart() {
  stop();
  connect();
}

function resume() {
  restart();
  refetchAll();
}

function refetchAll() {
  forgetAhead();
  stage();
  if (!openNumber()) {
    device();
    file();
  }
  queue();
}

/** One fetch at a time; what changes meanwhile is fetched once afterwards, and what failed a little later. */
function fetching(url, apply) {
  let busy = false;
  let again = false;
  const run = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      const asked = url();
      const html = asked ? await part(asked, run) : null;
      if (html !== null) apply(html);
    } finally {
      busy = false;
      if (again) {
        again = false;
        run();
      }
    }
  };
  return run;
}

const stage = fetching(
  () => openNumber() && `/tickets/${openNumber()}/stage`,
  (html) => applyStage(html),
);

const device = fetching(
  () => document.getElementById('device-panel')?.dataset.url,
  (html) => swapPanel(html),
);

const file = fetching(
  () => document.getElementById('device-file')?.dataset.url,
  (html) => swapHtml('device-file', html),
);

const queue = fetching(
  () => document.getElementById('queue')?.dataset.url,
  (html) => swapQueue(html),
);

let queueTimer = 0;

function queueSoon() {
  forgetAhead();
  if (queueTimer) return;
  queueTimer = setTimeout(() => {
    queueTimer = 0;
    queue();
  }, QUEUE_EVERY_MILLIS);
}

function swapPanel(html) {
  const before = texts();
  swapHtml('device-panel', html);
  for (const [id, text] of texts()) {
    if (before.has(id) && before.get(id) !== text) flash(document.getElementById(id));
  }
  document.dispatchEvent(new CustomEvent('syncdesk:device'));
}

function texts() {
  const rows = document.querySelectorAll('#device-panel .value-row');
  return new Map([...rows].map((row) => [row.id, row.querySelector('.value')?.textContent]));
}

function flash(row) {
  row.classList.remove('changed');
  void row.offsetWidth;
  row.classList.add('changed');
}

/** The list is swapped only when the reader has not paged on in it. */
function swapQueue(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const id of ['queue-tabs', 'queue-rows']) {
    const next = template.content.getElementById(id);
    if (next) swapHtml(id, next.outerHTML);
  }
  if (openNumber()) mark(openNumber());
}
