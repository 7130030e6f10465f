import { readEmail } from '#domain/people/read-email.ts'
import { readSmtpAddress } from './read-smtp-address.ts'
import { readSwitch } from './read-switch.ts'

/** Whom letters come from. */
export type MailSender = Readonly<{ name: string; address: string }>

export type MailSettings = Readonly<{
  /** Where letters are handed over, as `smtp://host:port`; null means that no letters leave the installation. */
  smtp: string | null
  /** Whom they come from; null only where none leave. */
  mailFrom: MailSender | null
  /** Whether whoever has an account may sign in by a link in a letter. */
  emailSignIn: boolean
}>

/**
 * Reads how letters leave the installation, if they do.
 *
 * @throws Error where a setting cannot be used or is missing, with what is accepted. No password is told.
 */
export function readMailSettings(environment: NodeJS.ProcessEnv): MailSettings {
  const smtp = environment.JAMSIDES_SMTP || null
  const emailSignIn = readSwitch('JAMSIDES_EMAIL_SIGN_IN', environment.JAMSIDES_EMAIL_SIGN_IN || 'off')
  if (smtp === null && emailSignIn)
    throw new Error(
      'JAMSIDES_EMAIL_SIGN_IN är på, men JAMSIDES_SMTP saknas, så inga länkar kan skickas. Sätt den också.\n' +
        'JAMSIDES_EMAIL_SIGN_IN is on, but JAMSIDES_SMTP is missing, so no links can be sent. Set it too.',
    )
  if (smtp === null) return { smtp: null, mailFrom: null, emailSignIn }
  if (readSmtpAddress(smtp) === null)
    throw new Error(
      'JAMSIDES_SMTP går inte att läsa. Den skrivs som smtp://namn:lösenord@post.exempel.se:587, eller smtps://….\n' +
        'JAMSIDES_SMTP cannot be read. Write it as smtp://name:password@mail.example.se:587, or smtps://….',
    )
  return { smtp, mailFrom: readSender(environment.JAMSIDES_MAIL_FROM || ''), emailSignIn }
}

function readSender(text: string): MailSender {
  const [, name = '', inBrackets] = /^([^<>\p{Cc}]*)<([^<>]*)>$/u.exec(text.trim()) ?? []
  const address = readEmail(inBrackets ?? text)
  if (address !== null) return { name: name.trim() || 'Jämsides', address }
  throw new Error(
    `JAMSIDES_MAIL_FROM är ”${text}”. När JAMSIDES_SMTP är satt behövs en avsändare som e-postservern tar emot från, ` +
      `som Jämsides <jamsides@exempel.se>.\n` +
      `JAMSIDES_MAIL_FROM is “${text}”. With JAMSIDES_SMTP a sender is needed that the mail server accepts, ` +
      `such as Jämsides <jamsides@example.se>.`,
  )
}
