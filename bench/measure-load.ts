import { Agent, get, type RequestOptions } from 'node:http'

/** What is asked for, by how many clients at once, for how long. */
export type Load = Readonly<{
  port: number
  path: string
  cookie: string
  clients: number
  milliseconds: number
}>

/** How many requests were answered, in how long, and how long each took, in milliseconds. */
export type Measurement = Readonly<{ perSecond: number; latencies: readonly number[] }>

/** Asks for one page over and over with a number of clients, each of which keeps its connection. */
export async function measureLoad({ port, path, cookie, clients, milliseconds }: Load): Promise<Measurement> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const options: RequestOptions = { host: '127.0.0.1', port, path, agent, headers: { cookie } }
  const latencies: number[] = []
  const began = performance.now()
  const client = async () => {
    while (performance.now() - began < milliseconds) {
      const sent = performance.now()
      await fetchOnce(options)
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const took = performance.now() - began
  agent.destroy()
  return { perSecond: (latencies.length / took) * 1000, latencies }
}

function fetchOnce(options: RequestOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    get(options, (response) => {
      if (response.statusCode !== 200) reject(new Error(`The page answered ${response.statusCode}.`))
      response.on('end', resolve).on('error', reject).resume()
    }).on('error', reject)
  })
}

/** The value below which the given share of the latencies lies. */
export function percentile(latencies: readonly number[], share: number): number {
  const sorted = latencies.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The middle of a few values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
