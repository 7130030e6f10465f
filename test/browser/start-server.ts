import { type ChildProcess, spawn } from 'node:child_process'

/** The server, its address, and all that it has said. */
type StartedServer = Readonly<{ server: ChildProcess; url: string; said: string }>

/** Starts the built program on a data folder, with further settings, and waits until it says its address. */
export function startServer(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<StartedServer> {
  const server = spawn(process.execPath, ['build/server/index.js'], {
    env: { ...process.env, JAMSIDES_DATA: folder, PORT: '0', NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready.`)))
    server.stdout.on('data', (chunk: Buffer) => {
      const url = /http:\/\/\S+/.exec(chunk.toString())?.[0]
      if (url) resolve({ server, url, said: chunk.toString() })
    })
  })
}

/** Asks a server to stop and waits until it has. */
export async function stopServer(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.on('exit', resolve))
  server.kill('SIGINT')
  await ended
}
