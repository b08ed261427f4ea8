// One axis of time for everything of a device: battery line with charging shaded, and lanes below it.
const LANE = 20;
let chart = null;
let data = null;

export function startChart() {
  const box = document.getElementById('chart');
  if (!box) return;
  loadScript(box.dataset.script).then(() => refresh(box));
  document.addEventListener('syncdesk:device', () => refresh(box));
  document.addEventListener('syncdesk:theme', () => draw(box));
}

function loadScript(src) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

async function refresh(box) {
  if (!window.Chart) return;
  const response = await fetch(box.dataset.url);
  if (!response.ok) return;
  data = await response.json();
  draw(box);
}

function draw(box) {
  const note = box.querySelector('.chart-note');
  const few = data.battery.length < 2;
  note.hidden = !few;
  note.textContent = few ? box.dataset.few : '';
  box.querySelector('canvas').hidden = few;
  chart?.destroy();
  chart = few ? null : new window.Chart(box.querySelector('canvas'), config());
}

const ink = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function config() {
  return {
    type: 'line',
    data: { datasets: [battery()] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { bottom: LANE * (2 + lanes().length) + 24, right: 8 } },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      plugins: { legend: { display: false }, tooltip: tooltip() },
      scales: { x: timeAxis(), y: percentAxis() },
    },
    plugins: [{ id: 'lanes', beforeDatasetsDraw: shade, afterDraw: drawLanes }],
  };
}

function battery() {
  return {
    label: 'battery',
    data: data.battery.map((point) => ({ x: point.at, y: point.percent })),
    borderColor: ink('--ink'),
    borderWidth: 1.5,
    pointRadius: 0,
    pointHitRadius: 12,
    tension: 0,
  };
}

function tooltip() {
  return {
    displayColors: false,
    callbacks: {
      title: (items) => exact(items[0].parsed.x),
      label: (item) => `battery ${item.parsed.y} %`,
    },
  };
}

function timeAxis() {
  return {
    type: 'linear',
    min: data.from,
    max: data.to,
    grid: { color: ink('--line') },
    border: { display: false },
    ticks: { color: ink('--ink-2'), maxTicksLimit: 8, maxRotation: 0, callback: (value) => short(value) },
    afterBuildTicks: (axis) => (axis.ticks = steps(axis.min, axis.max)),
  };
}

function percentAxis() {
  return {
    min: 0,
    max: 100,
    grid: { color: ink('--line') },
    border: { display: false },
    ticks: { color: ink('--ink-2'), stepSize: 25, callback: (value) => `${value} %` },
  };
}

const HOUR = 3_600_000;

/** Whole hours or days, no more than eight. */
function steps(from, to) {
  const size = [0.25, 1, 2, 3, 6, 12, 24, 48].map((h) => h * HOUR).find((step) => (to - from) / step <= 8) || 48 * HOUR;
  const ticks = [];
  const local = offset(from);
  for (let at = Math.ceil((from + local) / size) * size - local; at <= to; at += size) ticks.push({ value: at });
  return ticks;
}

const zone = () => document.querySelector('meta[name=zone]')?.content || undefined;
const format = (at, shape) => new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang, { timeZone: zone(), ...shape }).format(at);
const exact = (at) => format(at, { dateStyle: 'medium', timeStyle: 'short' });
const clock = (at) => format(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const short = (at) => (clock(at) === '00:00' ? format(at, { day: 'numeric', month: 'short' }) : clock(at));

/** How far the reader's zone is ahead of UTC, in milliseconds. */
function offset(at) {
  const whole = Math.floor(at / 60_000) * 60_000;
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone(), hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(whole);
  const of = (type) => Number(parts.find((part) => part.type === type).value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) - whole;
}

function shade({ ctx, chartArea, scales }) {
  ctx.save();
  ctx.fillStyle = ink('--surface-3');
  for (const [from, to] of charging()) {
    const left = scales.x.getPixelForValue(from);
    ctx.fillRect(left, chartArea.top, Math.max(1, scales.x.getPixelForValue(to) - left), chartArea.height);
  }
  ctx.restore();
}

function charging() {
  const spans = [];
  data.battery.forEach((point, i) => {
    const next = data.battery[i + 1];
    if (point.charging && next) spans.push([point.at, next.at]);
  });
  return spans;
}

/** Findings share a lane by name. */
const lanes = () => [...new Set(data.findings.map((finding) => finding.name))].slice(0, 8);

function drawLanes({ ctx, chartArea, scales, height }) {
  const x = (at) => Math.min(chartArea.right, Math.max(chartArea.left, scales.x.getPixelForValue(at)));
  let y = height - LANE * (2 + lanes().length) - 12;
  ctx.save();
  ctx.font = `11px ${getComputedStyle(document.body).fontFamily}`;
  ctx.textBaseline = 'middle';
  drawSyncs(ctx, x, y);
  drawFirmware(ctx, x, (y += LANE), chartArea);
  for (const name of lanes()) drawFinding(ctx, x, (y += LANE), name, chartArea);
  drawMarks(ctx, x, chartArea);
  ctx.restore();
}

function drawSyncs(ctx, x, y) {
  for (const sync of data.syncs) {
    ctx.beginPath();
    ctx.arc(x(sync.at), y, 3, 0, 2 * Math.PI);
    ctx.lineWidth = 1.2;
    ctx.strokeStyle = ctx.fillStyle = ink('--ink-2');
    if (sync.worked) ctx.fill();
    else ctx.stroke();
  }
}

function drawFirmware(ctx, x, y, area) {
  data.firmware.forEach((span, i) => {
    const left = x(span.from);
    const width = Math.max(2, x(span.to ?? data.to) - left);
    ctx.fillStyle = i % 2 ? ink('--line-2') : ink('--surface-3');
    ctx.fillRect(left, y - 6, width, 12);
    ctx.fillStyle = ink('--ink-2');
    if (ctx.measureText(span.name).width < width - 6) ctx.fillText(span.name, left + 4, y);
  });
}

function drawFinding(ctx, x, y, name, area) {
  for (const span of data.findings.filter((finding) => finding.name === name)) {
    const left = x(span.from);
    ctx.fillStyle = span.tone === 'info' ? ink('--line-2') : ink('--amber');
    ctx.fillRect(left, y + 4, Math.max(3, x(span.to ?? data.to) - left), 4);
  }
  ctx.fillStyle = ink('--ink-2');
  ctx.fillText(name, area.left, y - 4);
}

function drawMarks(ctx, x, area) {
  ctx.fillStyle = ink('--accent-ink');
  ctx.textAlign = 'center';
  for (const mark of data.marks) ctx.fillText(mark.kind === 'ticket' ? '◆' : '▸', x(mark.at), area.top + 6);
}
