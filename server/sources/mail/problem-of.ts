import type { LetterProblem } from '#domain/letters/letter-problem.ts'

/** What nodemailer says of what went wrong: its own code, that of the system, the server's reply and after what command. */
type Failure = Readonly<{ code?: string; originalCode?: string; responseCode?: number; command?: string }>

/** How OpenSSL and Node call what is wrong with a certificate or with the encryption. */
const ofTls = /CERT|SIGNATURE|ISSUER|_TLS_|_SSL_|^EPROTO$/

const byCode: Readonly<Record<string, LetterProblem>> = {
  EABORT: 'too-slow',
  ETIMEDOUT: 'too-slow',
  ETLS: 'insecure',
  EAUTH: 'sign-in',
  ENOAUTH: 'sign-in',
  EMESSAGE: 'refused',
}

/** What kind of problem kept a letter from being handed over. */
export function problemOf({
  code = '',
  originalCode = '',
  responseCode = 0,
  command = '',
}: Failure): LetterProblem {
  if (responseCode >= 400 && responseCode < 500) return 'busy'
  if (code === 'EENVELOPE') {
    if (command === 'MAIL FROM') return 'sender'
    return command === 'DATA' ? 'refused' : 'recipient'
  }
  if (ofTls.test(originalCode)) return 'insecure'
  return byCode[code] ?? 'unreachable'
}
