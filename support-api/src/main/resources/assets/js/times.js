// Keeps every time on the page true: how long ago, how long still, and what the clock shows elsewhere.
const zone = document.querySelector('meta[name=zone]')?.content || undefined;
// English is written with the day first and 24 hours.
const written = document.documentElement.lang;
const language = written === 'en' ? 'en-GB' : written;
const exactFormat = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium', timeZone: zone });
const dateFormat = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone });
const clocks = new Map();

export function startTimes() {
  refreshTimes(document);
  setInterval(() => refreshTimes(document), 15_000);
  setInterval(() => document.querySelectorAll('time[data-until]').forEach(until), 1_000);
}

export function refreshTimes(root) {
  root.querySelectorAll('time[data-ago]').forEach(ago);
  root.querySelectorAll('time[data-until]').forEach(until);
  root.querySelectorAll('time[data-clock]').forEach(clock);
}

function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function ago(element) {
  const at = new Date(element.dateTime);
  const minutes = Math.floor(Math.abs(Date.now() - at) / 60_000);
  write(element, minutes > 14 * 1440 ? dateFormat.format(at) : span(minutes));
  if (!element.title) {
    element.title = exactFormat.format(at);
  }
}

function span(minutes) {
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / 1440)} d`;
}

function until(element) {
  const seconds = Math.max(0, Math.round((new Date(element.dateTime) - Date.now()) / 1000));
  write(element, remaining(seconds));
}

function remaining(seconds) {
  const two = (n) => String(n).padStart(2, '0');
  if (seconds >= 48 * 3600) return `${Math.floor(seconds / 86400)} d`;
  if (seconds >= 3600) return `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))} h`;
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

function clock(element) {
  const there = element.dataset.clock;
  if (!clocks.has(there)) {
    clocks.set(there, format(there));
  }
  write(element, clocks.get(there).format(new Date()));
}

function format(there) {
  const shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  try {
    return new Intl.DateTimeFormat(language, { ...shape, timeZone: there });
  } catch (unknownZone) {
    return new Intl.DateTimeFormat(language, shape);
  }
}
