import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** What a mail server has taken: the envelope, and the letter as it came over the line. */
export type TakenLetter = Readonly<{ from: string; to: readonly string[]; raw: string; encrypted: boolean }>

export type MailServer = Readonly<{
  /** As `JAMSIDES_SMTP` names it. */
  address: string
  port: number
  taken: TakenLetter[]
  /** Breaks every connection off, without a word. */
  drop: () => void
  close: () => Promise<void>
}>

/** Starts a real mail server on this machine, which takes what it is not told to refuse. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const taken: TakenLetter[] = []
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    closeTimeout: 100,
    async onData(stream, session, done) {
      const raw = await text(stream)
      const { mailFrom, rcptTo } = session.envelope
      const from = mailFrom ? mailFrom.address : ''
      taken.push({ from, to: rcptTo.map(({ address }) => address), raw, encrypted: session.secure })
      done()
    },
    ...options,
  })
  // A client that goes away in the middle is part of what is tried.
  server.on('error', () => undefined)
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => void sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    address: `smtp://127.0.0.1:${port}`,
    port,
    taken,
    drop: () => {
      for (const socket of sockets) socket.destroy()
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The lines of headers of a letter, unfolded, and its text as the recipient reads it. */
export function readLetter(raw: string): Readonly<{ headers: readonly string[]; text: string }> {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const headers = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n')
  const bytes = rest
    .join('\r\n\r\n')
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return { headers, text: Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n') }
}
