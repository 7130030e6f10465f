import { createTransport } from 'nodemailer'
import { oneLine } from '#domain/letters/one-line.ts'
import { readEmail } from '#domain/people/read-email.ts'
import type { MailSender } from '#server/read-mail-settings.ts'
import { readSmtpAddress, type SmtpServer } from '#server/read-smtp-address.ts'
import type { Mailer, OutgoingLetter } from './mailer.ts'
import { problemOf } from './problem-of.ts'

/** How long a mail server may take: to answer, to say anything more, and in all. Milliseconds. */
const usual = { answer: 10_000, silence: 20_000, all: 60_000 }

/** Opens the way to a mail server. Nothing is asked before there is a letter. */
export function openMailer(smtp: string, from: MailSender, patience = usual): Mailer {
  const server = readSmtpAddress(smtp)
  if (server === null) throw new Error('The address of the mail server cannot be read.')
  const transport = createTransport(optionsOf(server, patience))
  return {
    async send(letter, stop) {
      // One address that cannot be taken for several, or for part of a header.
      if (readEmail(letter.to) !== letter.to) return 'recipient'
      const signals = [AbortSignal.timeout(patience.all), ...(stop ? [stop] : [])]
      try {
        await transport.sendMail({ ...messageOf(letter, from), signal: AbortSignal.any(signals) })
        return null
      } catch (error) {
        const problem = problemOf(error as Parameters<typeof problemOf>[0])
        // What the server answers may hold the address of the recipient.
        const { code, responseCode } = error as { code?: string; responseCode?: number }
        console.error('[letters] not sent: %s (%s %s)', problem, code ?? '–', responseCode ?? '–')
        return problem
      }
    },
  }
}

function optionsOf(server: SmtpServer, patience: typeof usual) {
  const { host, port, secure, mustEncrypt, user, password } = server
  return {
    host,
    port,
    secure,
    requireTLS: mustEncrypt,
    // On one's own machine or network there is nobody to prove anything to.
    tls: { rejectUnauthorized: mustEncrypt },
    connectionTimeout: patience.answer,
    dnsTimeout: patience.answer,
    greetingTimeout: patience.answer,
    socketTimeout: patience.silence,
    ...(user !== null && { auth: { user, pass: password ?? '' } }),
  }
}

function messageOf({ id, to, subject, body }: OutgoingLetter, from: MailSender) {
  return {
    from,
    to: { name: '', address: to },
    envelope: { from: from.address, to: [to] },
    subject: oneLine(subject),
    text: body,
    // Links are never broken at the end of a line.
    textEncoding: 'quoted-printable' as const,
    // The same each time it is tried: should it arrive twice, mail programs show it once.
    messageId: `<${id}@${from.address.split('@').at(-1)}>`,
    // No machine is to answer, and none is to tell that somebody is on holiday.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
