/**
 * Forms marked `data-autosave` are sent in the background when something in them changes. The status line says
 * "saved hh:mm" only after the server has committed; if it could not, the ordinary save button still does.
 */
export function saveAsYouGo(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) watch(form)
}

function watch(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-save-status]')
  let pending: Promise<void> = Promise.resolve()
  form.addEventListener('change', () => {
    // One after the other, so that the version of each answer is the one the next is based on.
    pending = pending.then(() => save(form, status))
  })
}

async function save(form: HTMLFormElement, status: HTMLElement | null): Promise<void> {
  if (status) status.textContent = form.dataset.saving ?? ''
  try {
    const response = await fetch(form.dataset.autosave ?? form.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
    })
    const answer = (await response.json()) as { message: string; version?: number }
    const version = form.elements.namedItem('version')
    if (answer.version !== undefined && version instanceof HTMLInputElement)
      version.value = String(answer.version)
    if (status) status.textContent = answer.message
    form.dataset.saveState = response.ok ? 'saved' : 'refused'
  } catch {
    form.dataset.saveState = 'refused'
    if (status) status.textContent = form.dataset.notSaved ?? ''
  }
}
