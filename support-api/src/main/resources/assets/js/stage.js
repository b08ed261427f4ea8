// Moves between cases without a new page: the address follows, neighbours are fetched ahead, back works.
import { flushDraft, restore } from './compose.js';
import { morph, morphElement } from './morph.js';
import { refreshTimes } from './times.js';

const KEPT_MILLIS = 15_000;
const ahead = new Map();

export const openNumber = () => document.getElementById('case')?.dataset.number;
const rows = () => [...document.querySelectorAll('#queue-rows .row-q a')];

export function startStage() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-case]');
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (link && plain && document.querySelector('.stage')) {
      event.preventDefault();
      open(link.getAttribute('href'));
    }
    const page = event.target.closest('[data-page]');
    if (page) showPage(page.dataset.page, true);
    if (event.target.closest('[data-fold]')) fold();
    if (event.target.closest('#line-new')) readNew();
  });
  window.addEventListener('popstate', () => {
    if (caseOf(location.pathname)) open(location.pathname + location.search, { push: false });
    else location.reload();
  });
  startPages();
  settle({ scroll: true });
  if (openNumber()) showPage('case', false);
}

/** Opens a case by its address. */
export async function open(url, { push = true } = {}) {
  await flushDraft();
  const html = await fetchStage(url);
  if (html === null) {
    location.assign(url);
    return;
  }
  const stage = document.querySelector('.stage');
  stage.innerHTML = html;
  window.htmx?.process(stage);
  document.body.classList.add('has-case');
  document.querySelector('.queue')?.classList.remove('unfolded');
  if (push) history.pushState(null, '', url);
  settle({ scroll: true });
  restore();
  showPage('case', true);
  document.dispatchEvent(new CustomEvent('syncdesk:opened'));
}

/** Puts newer content of the open case in place of the old. */
export function applyStage(html, { composer = false, scroll = false } = {}) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const next = template.content;
  const number = next.getElementById('case')?.dataset.number;
  if (!number || number !== openNumber()) return;
  ahead.clear();
  swap('case-head', next);
  swapTalk(next, scroll);
  swapComposer(next, composer);
  swap('device', next);
  settle({ scroll });
}

/** Puts one newer element in place of the one with the same id, unless a menu in it is open. */
export function swap(id, from) {
  const old = document.getElementById(id);
  const next = from.getElementById(id);
  if (!old || !next) return;
  if (old.querySelector('.menu.show')) {
    old.addEventListener('hidden.bs.dropdown', () => morphElement(old, next), { once: true });
    return;
  }
  morphElement(old, next);
  window.htmx?.process(old);
}

export function swapHtml(id, html) {
  const old = document.getElementById(id);
  if (!old) return;
  morph(old, html);
  window.htmx?.process(old);
  refreshTimes(old);
}

function swapTalk(next, scroll) {
  const known = new Set([...document.querySelectorAll('#entries [data-message]')].map((m) => m.id));
  swap('entries', next);
  const fresh = [...document.querySelectorAll('#entries [data-message]')].filter((m) => !known.has(m.id));
  if (!scroll && fresh.length) announce(fresh);
}

function announce(fresh) {
  const talk = document.getElementById('conversation');
  const bottom = talk.getBoundingClientRect().bottom;
  const unseen = fresh.filter((m) => m.getBoundingClientRect().top > bottom - 24);
  if (!unseen.length) return;
  const line = document.getElementById('line-new');
  const count = Number(line.dataset.count || 0) + unseen.length;
  line.dataset.count = count;
  line.textContent = count === 1 ? line.dataset.one : line.dataset.many.replace('{0}', count);
  line.hidden = false;
  talk.addEventListener('scroll', () => atEnd(talk) && forget(line));
}

function readNew() {
  const talk = document.getElementById('conversation');
  talk.scrollTop = talk.scrollHeight;
  forget(document.getElementById('line-new'));
}

function forget(line) {
  line.hidden = true;
  line.dataset.count = 0;
}

const atEnd = (talk) => talk.scrollTop + talk.clientHeight > talk.scrollHeight - 24;

function swapComposer(next, always) {
  const old = document.getElementById('composer');
  const wanted = next.getElementById('composer');
  const text = document.getElementById('composer-body');
  const untouched = text.value === text.defaultValue;
  const withdrawn = untouched && old.querySelector('.proposal') && !wanted.querySelector('.proposal');
  if (always || withdrawn || !text.value) {
    const focused = document.activeElement === text;
    old.replaceWith(wanted);
    if (focused) document.getElementById('composer-body').focus();
  }
}

function settle({ scroll }) {
  const article = document.getElementById('case');
  refreshTimes(document);
  if (!article?.dataset.number) return;
  document.title = article.dataset.title;
  mark(article.dataset.number);
  const talk = document.getElementById('conversation');
  if (scroll) talk.scrollTop = talk.scrollHeight;
  fetchNeighbours();
}

/** Lights the row of the open case. */
export function mark(number) {
  for (const link of rows()) {
    const is = link.dataset.case === number;
    link.parentElement.classList.toggle('on', is);
    if (is) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Moves the focus along the queue. */
export function move(step) {
  const links = rows();
  if (!links.length) return;
  const here = links.indexOf(document.activeElement);
  const from = here >= 0 ? here : links.findIndex((link) => link.dataset.case === openNumber());
  const to = Math.min(links.length - 1, Math.max(0, from < 0 ? 0 : from + step));
  links[to].focus();
  links[to].scrollIntoView({ block: 'nearest' });
}

/** Opens the case below the open one; false at the end. */
export function openNext() {
  const links = rows();
  const here = links.findIndex((link) => link.dataset.case === openNumber());
  const next = links[here + 1];
  if (next) open(next.getAttribute('href'));
  return Boolean(next);
}

function fetchNeighbours() {
  const links = rows();
  const here = links.findIndex((link) => link.dataset.case === openNumber());
  for (const near of [links[here + 1], links[here - 1]]) {
    if (near && here >= 0) prefetch(near.getAttribute('href'));
  }
}

const caseOf = (url) => url.match(/^\/tickets\/(\d+)/)?.[1];
const stageOf = (url) => `/tickets/${caseOf(url)}/stage`;

function prefetch(url) {
  const key = stageOf(url);
  if (ahead.size > 8) ahead.clear();
  if (!ahead.has(key)) ahead.set(key, { at: Date.now(), html: load(key) });
}

function fetchStage(url) {
  const key = stageOf(url);
  const kept = ahead.get(key);
  ahead.delete(key);
  return kept && Date.now() - kept.at < KEPT_MILLIS ? kept.html : load(key);
}

export function forgetAhead() {
  ahead.clear();
}

async function load(url) {
  try {
    const response = await fetch(url, { headers: { 'X-Part': 'true' } });
    return response.ok ? await response.text() : null;
  } catch (noAnswer) {
    return null;
  }
}

export function fold() {
  document.querySelector('.queue')?.classList.toggle('unfolded');
}

/** On a phone queue, case and device are pages side by side. */
export function showPage(name, smooth) {
  const page = document.getElementById(name === 'queue' ? 'queue' : name);
  if (!page || getComputedStyle(document.querySelector('.pages') || page).display === 'none') return;
  if (name === 'queue' && !document.body.classList.contains('has-case')) return;
  document.body.scrollTo({ left: page.offsetLeft, behavior: smooth ? 'smooth' : 'instant' });
}

function startPages() {
  const buttons = [...document.querySelectorAll('.pages [data-page]')];
  const light = () => {
    const index = Math.round(document.body.scrollLeft / window.innerWidth);
    buttons.forEach((button, i) => button.classList.toggle('on', i === index));
  };
  document.body.addEventListener('scroll', light, { passive: true });
  light();
}
