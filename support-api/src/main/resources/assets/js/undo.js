// The one line that says what was done, for eight seconds, with a way back; or what was refused.
const SHOWN_MILLIS = 8_000;
let timer = 0;
let back = null;

function line() {
  return document.getElementById('undo');
}

/** @param undo what takes it back; absent where nothing can */
export function say(text, undo) {
  show(text, false);
  back = undo || null;
  if (undo) line().append(button());
}

export function refuse(text) {
  back = null;
  show(text, true);
}

export function takeBack() {
  if (!back) return;
  const undo = back;
  hide();
  undo();
}

function button() {
  const element = document.createElement('button');
  element.type = 'button';
  element.dataset.testid = 'undo';
  element.append('Undo ');
  const key = document.createElement('kbd');
  key.textContent = 'u';
  element.append(key);
  element.addEventListener('click', takeBack);
  return element;
}

function show(text, refused) {
  clearTimeout(timer);
  const element = line();
  element.replaceChildren(text);
  element.classList.toggle('refused', refused);
  element.hidden = false;
  timer = setTimeout(hide, SHOWN_MILLIS);
}

function hide() {
  back = null;
  line().hidden = true;
}
