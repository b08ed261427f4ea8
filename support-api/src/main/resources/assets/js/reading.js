// Reads battery and device information over Web Bluetooth and hands the bytes, undecoded, to the page's form.
const form = document.getElementById('browser-reading');
const state = document.getElementById('browser-state');
const characteristics = [
  ['battery', 0x180f, 0x2a19],
  ['firmware', 0x180a, 0x2a26],
  ['hardware', 0x180a, 0x2a27],
];
const answersWithin = 20_000;

function say(word) {
  state.textContent = form.dataset[word] || '';
}

function hex(view) {
  return Array.from(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), (octet) => octet.toString(16).padStart(2, '0')).join('');
}

function soon(work) {
  let timer = 0;
  const limit = new Promise((_, refuse) => { timer = setTimeout(() => refuse(new Error('late')), answersWithin); });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** Empty where the device has none, or does not let it be read. */
async function value(server, service, characteristic) {
  try {
    const found = await soon(server.getPrimaryService(service));
    const wanted = await soon(found.getCharacteristic(characteristic));
    return hex(await soon(wanted.readValue()));
  } catch (refused) {
    if (refused.message === 'late') throw refused;
    return '';
  }
}

async function read(device) {
  const server = await soon(device.gatt.connect());
  try {
    for (const [name, service, characteristic] of characteristics) {
      form.elements[name].value = await value(server, service, characteristic);
    }
  } finally {
    device.gatt.disconnect();
  }
}

async function check(event) {
  event.preventDefault();
  try {
    const device = await navigator.bluetooth.requestDevice({
      filters: [{ services: [0x180f] }, { services: [0x180a] }],
      optionalServices: [0x180f, 0x180a],
    });
    say('reading');
    await read(device);
    form.submit();
  } catch (failed) {
    say(failed.name === 'NotFoundError' ? 'none' : 'failed');
  }
}

if (form && navigator.bluetooth) {
  form.hidden = false;
  form.addEventListener('submit', check);
} else if (form) {
  document.getElementById('browser-instead').hidden = false;
}
