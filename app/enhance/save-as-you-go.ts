import { dropDraft, findDraft, keepDraft } from './drafts.ts'
import { holdForms } from './hold-forms.ts'
import { bodyOf, type Part, partsOf, readFields, writeFields } from './part.ts'

type Answer = Readonly<{ message: string; version?: number }>
type State = 'saved' | 'typing' | 'saving' | 'unsaved' | 'refused'

const typingPause = 1200
const firstRetry = 2000
const longestRetry = 30_000

/**
 * Forms marked `data-autosave` are saved in the background part by part: at once when a choice is made, after a pause
 * when text is typed. The status line says "saved hh:mm" only after the server has committed. What the server does not
 * have is kept in the tab, tried again, and guarded against leaving the page. A form that is sent as a whole waits for
 * what is being saved.
 */
export function saveAsYouGo(): void {
  const savers = [...document.querySelectorAll<HTMLFormElement>('form[data-autosave]')].flatMap((form) =>
    partsOf(form).map((part) => new Saver(part)),
  )
  const someUnsaved = () => savers.some((saver) => saver.isUnsaved())
  let sending = false
  holdForms({
    until: () => (someUnsaved() ? Promise.all(savers.map((saver) => saver.settle())) : null),
    thenNote: () => {
      sending = true
      for (const saver of savers) saver.noteSent()
    },
  })
  addEventListener('online', () => savers.forEach((saver) => saver.retryNow()))
  addEventListener('beforeunload', (event) => {
    if (!sending && someUnsaved()) event.preventDefault()
  })
}

/** Saves one part, one request at a time, so that the version of each answer is the one the next is based on. */
class Saver {
  readonly #part: Part
  #state: State = 'saved'
  #dirty = false
  #settling = false
  /** Ends with the save that was begun last, whatever came of it. */
  #running = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined
  #delay = firstRetry

  constructor(part: Part) {
    this.#part = part
    part.root.addEventListener('input', (event) => this.#typed(event.target instanceof HTMLTextAreaElement))
    part.root.addEventListener('change', () => this.#schedule(0))
    this.#restore()
  }

  isUnsaved(): boolean {
    return this.#state !== 'saved'
  }

  retryNow(): void {
    if (this.#state === 'unsaved') this.#schedule(0)
  }

  /** Saves what has not been saved; ends when the server has it, has refused it, or could not be reached. */
  async settle(): Promise<void> {
    this.#settling = true
    do await this.#save()
    while (this.#state === 'typing')
    this.#settling = false
  }

  /**
   * The form is on its way as a whole, with what would have been saved later. Should it never arrive, what was typed can
   * still be brought back.
   */
  noteSent(): void {
    clearTimeout(this.#timer)
    const draft = findDraft(this.#part.name)
    if (draft) keepDraft(this.#part.name, { ...draft, sent: true })
  }

  /** Brings back what was typed before the page was lost, on top of what stands now, and saves it. */
  #restore(): void {
    const draft = findDraft(this.#part.name)
    if (draft === undefined) return
    if (JSON.stringify(draft.fields) === JSON.stringify(readFields(this.#part))) {
      dropDraft(this.#part.name)
      return
    }
    writeFields(this.#part, draft.fields)
    // Based on the version it was typed on, so that what somebody saved since is not overwritten.
    if (this.#part.version) this.#part.version.value = draft.version
    this.#dirty = true
    this.#show('typing', this.#part.form.dataset.restored)
    this.#schedule(0)
  }

  #typed(isText: boolean): void {
    this.#dirty = true
    keepDraft(this.#part.name, {
      fields: readFields(this.#part),
      version: this.#part.version?.value ?? '',
    })
    if (this.#state !== 'saving') this.#show('typing', this.#part.form.dataset.typing)
    if (isText) this.#schedule(typingPause)
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#save(), wait)
  }

  #save(): Promise<void> {
    if (this.#dirty && this.#state !== 'saving') this.#running = this.#send()
    return this.#running
  }

  async #send(): Promise<void> {
    this.#dirty = false
    this.#show('saving', this.#part.form.dataset.saving)
    try {
      this.#heard(await send(this.#part))
    } catch {
      this.#unheard()
    }
  }

  #heard({ answer, ok }: { answer: Answer; ok: boolean }): void {
    this.#delay = firstRetry
    // A form that waits is refused as what was saved of it, by the version it was based on, and tells so on its page.
    const takesOver = ok || !this.#settling
    if (takesOver && answer.version !== undefined && this.#part.version)
      this.#part.version.value = String(answer.version)
    if (ok && !this.#dirty) dropDraft(this.#part.name)
    this.#show(ok ? 'saved' : 'refused', answer.message)
    // Something was typed while the answer was on its way.
    if (this.#dirty) this.#typed(true)
  }

  #unheard(): void {
    this.#dirty = true
    this.#show('unsaved', this.#part.form.dataset.offline ?? this.#part.form.dataset.notSaved)
    this.#schedule(this.#delay)
    this.#delay = Math.min(this.#delay * 2, longestRetry)
  }

  #show(state: State, message: string | undefined): void {
    this.#state = state
    this.#part.root.dataset.saveState = state === 'refused' ? 'unsaved' : state
    if (this.#part.status) this.#part.status.textContent = message ?? ''
  }
}

async function send(part: Part): Promise<{ answer: Answer; ok: boolean }> {
  const response = await fetch(part.form.dataset.autosave || part.form.action, {
    method: 'POST',
    body: bodyOf(part, readFields(part)),
    signal: AbortSignal.timeout(15_000),
  })
  // A fault of the server, or somebody between us and it, is no answer, nor is that we come too often; the same is sent
  // again.
  if (response.status >= 500 || response.status === 429) throw new Error(String(response.status))
  return { answer: (await response.json()) as Answer, ok: response.ok }
}
