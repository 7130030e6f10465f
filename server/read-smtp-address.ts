import { isLoopback } from './is-loopback.ts'

/** The mail server to which letters are handed over, as `JAMSIDES_SMTP` says. */
export type SmtpServer = Readonly<{
  host: string
  port: number
  /** TLS from the first byte, instead of by STARTTLS. */
  secure: boolean
  /** Whether letters go out encrypted to a server whose certificate is trusted, or not at all. */
  mustEncrypt: boolean
  user: string | null
  password: string | null
}>

/**
 * Reads `smtp://[user:password@]host[:port]` or `smtps://…`; null where it is none. What leaves the machine is encrypted,
 * unless `?tls=optional` says that the network in between is one's own.
 */
export function readSmtpAddress(text: string): SmtpServer | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') return null
  const tls = url.searchParams.get('tls') ?? (isLoopback(url.hostname) ? 'optional' : 'required')
  const known = [...url.searchParams.keys()].every((name) => name === 'tls')
  if (!known || !['required', 'optional'].includes(tls) || !['', '/'].includes(url.pathname) || url.hash)
    return null
  const secure = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    mustEncrypt: tls === 'required',
    user: url.username === '' ? null : decode(url.username),
    password: url.password === '' ? null : decode(url.password),
  }
}

/** A per cent sign that begins no escape stands for itself. */
function decode(part: string): string {
  return part.replace(/(%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped)
    } catch {
      return escaped
    }
  })
}
