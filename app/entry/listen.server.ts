import { createServer, type Server } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

type Place = Readonly<{ host: string; port: number }>

/**
 * Sees to it that a port can be listened on, before anything is made or started for that.
 *
 * @throws Error as `listen`.
 */
export async function requireFreePort(place: Place): Promise<void> {
  const probe = createServer()
  await listen(probe, place)
  await new Promise((resolve) => probe.close(resolve))
}

/**
 * Listens on a port; 0 is one that is free. A server that was just killed may hold it for a moment longer; another program
 * holds it for good.
 *
 * @returns the port.
 * @throws Error where another program has it, with what to do.
 */
export async function listen(server: Server, place: Place): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryToListen(server, place)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      if (attempt === 20) throw new Error(portTaken(place.port), { cause: error })
      await pause(250)
    }
  }
}

function tryToListen(server: Server, { host, port }: Place): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as { port: number }).port)
    })
  })
}

function portTaken(port: number): string {
  const other = port < 65_535 ? port + 1 : port - 1
  return (
    `Port ${port} används av ett annat program. Välj en annan: PORT=${other} npm start\n` +
    `Port ${port} is taken by another program. Choose another: PORT=${other} npm start`
  )
}
