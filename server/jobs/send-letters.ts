import { setTimeout as pause } from 'node:timers/promises'
import type { Application } from '#server/context.ts'
import { sendNextLetter } from '#server/services/letters/send-next-letter.ts'
import { openMailer } from '#server/sources/mail/open-mailer.ts'

/** How often it is looked whether there is a letter to send. Milliseconds. */
const look = 2_000

/** Sends letters one after the other, until `stop`; nothing where no letters leave the installation. */
export function sendLetters(
  application: Application,
  tellError: (error: unknown) => void,
): { stop: () => Promise<void> } {
  const { smtp, mailFrom } = application.config
  if (smtp === null || mailFrom === null) return { stop: () => Promise.resolve() }
  const mailer = openMailer(smtp, mailFrom)
  const stopping = new AbortController()
  const { signal } = stopping
  const send = async () => {
    while (!signal.aborted) {
      const more = await sendNextLetter(application, mailer, signal).catch(tellError)
      if (more !== true) await pause(look, undefined, { signal }).catch(() => undefined)
    }
  }
  const ended = send()
  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}
