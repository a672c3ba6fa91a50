// A form marked with data-passkey asks the browser for a passkey before it is sent. Without this file, or in a browser
// without passkeys, such forms stay hidden and people use their passphrase.
const supported = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON);

async function ask(form) {
  const answer = await fetch(form.dataset.passkey, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams({ _csrf: form.elements._csrf.value }),
  });
  if (!answer.ok) {
    throw new Error(`The server answered ${answer.status}`);
  }
  const options = await answer.json();
  return options.user
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

async function send(event) {
  event.preventDefault();
  const form = event.target;
  const problem = form.querySelector("[data-passkey-problem]");
  problem.hidden = true;
  try {
    form.elements.credential.value = JSON.stringify(await ask(form));
    form.submit();
  } catch {
    problem.setAttribute("role", "alert");
    problem.hidden = false; // also where somebody changed their mind
  }
}

if (supported) {
  for (const missing of document.querySelectorAll("[data-passkey-missing]")) {
    missing.hidden = true;
  }
}
for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (supported) {
    form.addEventListener("submit", send);
    form.hidden = false;
  }
}
