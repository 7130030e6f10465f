import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser'

type Question = PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON

/** What the server tells: what to ask the device, where to go on, or why not. */
type Told = Readonly<{ question?: Question; next?: string; message?: string }>

/** Whatever the user is told; it is no fault of the program. */
class Refusal extends Error {}

// Nothing of it is shown without this script, or in a browser that knows no passkeys.
if (browserSupportsWebAuthn()) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-passkeys]')) element.hidden = false
  for (const element of document.querySelectorAll<HTMLElement>('[data-without-passkeys]'))
    element.hidden = true
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) take(form)
}

/** A form marked `data-passkey` is sent by way of a passkey: `new` makes one, `sign-in` answers with one. */
function take(form: HTMLFormElement): void {
  const button = form.querySelector('button')!
  const status = form.querySelector<HTMLElement>('[data-passkey-status]')!
  const problem = form.querySelector<HTMLElement>('[data-passkey-problem]')!
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (button.getAttribute('aria-disabled') === 'true') return
    button.setAttribute('aria-disabled', 'true')
    say(problem, '')
    say(status, form.dataset.waiting ?? '')
    answer(form)
      .then((next) => location.assign(next))
      .catch((error: unknown) => {
        say(problem, wordsFor(error, form))
        say(status, '')
        button.removeAttribute('aria-disabled')
      })
  })
}

/** Asks the server, then the device, then the server; gives where to go on. */
async function answer(form: HTMLFormElement): Promise<string> {
  const { question } = await send(form, {})
  const { dataset } = form
  const optionsJSON = question!
  const given =
    dataset.passkey === 'new'
      ? await startRegistration({ optionsJSON })
      : await startAuthentication({ optionsJSON })
  const { next } = await send(form, { ...Object.fromEntries(new FormData(form)), answer: given })
  return next!
}

async function send(form: HTMLFormElement, what: object): Promise<Told> {
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(form.action, { method: 'POST', headers, body: JSON.stringify(what) })
  const told = (await response.json()) as Told
  if (!response.ok) throw new Refusal(told.message)
  return told
}

/**
 * The library names those cases that the standard tells apart; everything else that a device says is that it was broken
 * off.
 */
function wordsFor(error: unknown, { dataset }: HTMLFormElement): string {
  if (error instanceof Refusal && error.message !== '') return error.message
  if (error instanceof WebAuthnError)
    return (
      (error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED' ? dataset.known : dataset.brokenOff) ?? ''
    )
  const isDevice = error instanceof DOMException
  return (isDevice ? dataset.brokenOff : dataset.unreachable) ?? ''
}

function say(element: HTMLElement, words: string): void {
  // What is hidden is not read out; so it is shown first.
  element.hidden = words === ''
  element.textContent = words
}
