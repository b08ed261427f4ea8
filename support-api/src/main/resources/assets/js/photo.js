// Sends a message with a photo. The browser makes the photo as small as support needs it, and leaves out where and when it was taken.
const longestSide = 1600;
const quality = 0.85;
const token = () => document.querySelector('meta[name=csrf]').content;

for (const form of document.querySelectorAll('form[data-photo]')) {
  const part = form.querySelector('.my-photo');
  part.hidden = false;
  let said = null;
  form.addEventListener('submit', async (event) => {
    const file = part.querySelector('input').files[0];
    if (!file) return;
    event.preventDefault();
    const button = form.querySelector('.my-button');
    button.disabled = true;
    tell(part, part.dataset.sending);
    try {
      const photo = await smaller(file);
      said ??= await written(form);
      await call(`/api/tickets/${said.ticket}/messages/${said.message}/photos`, photo);
      location.assign(`/my/tickets/${said.ticket}`);
    } catch (problem) {
      tell(part, `${said ? part.dataset.without : part.dataset.failed} ${problem.message}`);
      button.disabled = false;
    }
  });
}

function tell(part, text) {
  part.querySelector('[role=status]').textContent = text;
}

/** The text, as the form has it: a new request, or a message to one. */
async function written(form) {
  const fields = new FormData(form);
  if (form.dataset.photo === '/api/tickets') {
    const ticket = await call(form.dataset.photo, {
      subject: fields.get('subject'),
      message: fields.get('message'),
      channel: 'web',
      device: fields.get('device') || null,
    });
    return { ticket: ticket.number, message: ticket.messages[0].id };
  }
  const message = await call(form.dataset.photo, { body: fields.get('body') });
  return { ticket: message.ticket, message: message.id };
}

async function call(path, body) {
  const bytes = body instanceof Blob;
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': bytes ? body.type : 'application/json', 'X-CSRF-Token': token() },
    body: bytes ? body : JSON.stringify(body),
  });
  const came = await answer.json();
  if (!answer.ok) throw new Error(came.detail ?? came.title);
  return came;
}

/** A JPEG, upright, on white where it was transparent. */
async function smaller(file) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const brush = canvas.getContext('2d');
  brush.fillStyle = 'white';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error())), 'image/jpeg', quality);
  });
}
