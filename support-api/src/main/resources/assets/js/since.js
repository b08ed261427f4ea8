// Marks of the moments that pages were drawn at, which the live stream takes back: it then tells what was missed.

export const markOfPage = () => document.querySelector('meta[name="mark"]').content;

/** The earlier of two marks; none, which misses everything, where different servers gave them. */
export function older(one, other) {
  const [a, b] = [place(one), place(other)];
  if (a.server !== b.server) return '';
  return a.at < b.at ? one : other;
}

function place(mark = '') {
  const [server, at] = mark.split('.');
  return { server, at: Number(at) };
}

const RETRY_MILLIS = 1_000;

/** A part of the page; null where there is none now, and then asked for again later if it may come. */
export async function part(url, later) {
  try {
    const response = await fetch(url, { headers: { 'X-Part': 'true' } });
    if (response.ok) return await response.text();
    if (response.status === 401) location.reload();
    if (response.status < 500 && response.status !== 429) return null;
  } catch (noAnswer) {
    // The server is away or starts: what has changed is still to be shown.
  }
  setTimeout(later, RETRY_MILLIS);
  return null;
}
