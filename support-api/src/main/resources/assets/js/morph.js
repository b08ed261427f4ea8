// Turns what is on the page into what the server now says, and touches nothing else: focus, caret,
// scroll, open menus and open folds stay as they are.

/** Replaces an element by the first element of the text, in place. */
export function morph(old, html) {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  const next = template.content.firstElementChild;
  if (!next) return old;
  morphElement(old, next);
  return old;
}

export function morphElement(old, next) {
  if (old.isEqualNode(next)) return;
  morphAttributes(old, next);
  if (old instanceof HTMLTextAreaElement || old === document.activeElement && old instanceof HTMLInputElement) return;
  morphChildren(old, next);
}

function morphAttributes(old, next) {
  const kept = (old.dataset?.keep || '').split(' ');
  for (const { name, value } of [...next.attributes]) {
    if (old.getAttribute(name) !== value && !kept.includes(name)) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !kept.includes(name)) old.removeAttribute(name);
  }
}

function morphChildren(old, next) {
  let place = old.firstChild;
  for (const wanted of [...next.childNodes]) {
    const match = find(old, place, wanted);
    if (!match) {
      old.insertBefore(wanted, place);
      continue;
    }
    if (match !== place) old.insertBefore(match, place);
    else place = place.nextSibling;
    if (match.nodeType === Node.ELEMENT_NODE) morphElement(match, wanted);
    else if (match.nodeValue !== wanted.nodeValue) match.nodeValue = wanted.nodeValue;
  }
  while (place) {
    const gone = place;
    place = place.nextSibling;
    gone.remove();
  }
}

function find(parent, place, wanted) {
  if (wanted.id) {
    const known = parent.querySelector(`:scope > #${CSS.escape(wanted.id)}`);
    return known && isSame(known, wanted) ? known : null;
  }
  return place && isSame(place, wanted) && !place.id ? place : null;
}

function isSame(a, b) {
  return a.nodeType === b.nodeType && a.nodeName === b.nodeName;
}
