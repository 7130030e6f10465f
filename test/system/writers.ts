import { Agent, request } from 'node:http'
import { type Config, readConfig } from '#server/config.ts'
import { openApplication } from '#server/open-application.ts'
import { openProgramContext } from '#server/open-context.ts'
import { createOccasion } from '#server/services/assessments/create-occasion.ts'
import { addPerson } from '#server/services/people/add-person.ts'
import { findPerson } from '#server/services/people/find-person.ts'

const items = 10

/** An occasion of Fabelstad, and those who rate at it. */
export type Raters = Readonly<{ occasion: string; people: readonly string[] }>

/** Opens an occasion with so many raters in an installation that does not run. */
export async function prepareRaters(changes: Partial<Config>, count: number): Promise<Raters> {
  const { application, close } = await openApplication({ ...readConfig({}), ...changes })
  try {
    const anonymous = openProgramContext(application, { person: null, language: 'sv' })
    const ctx = { ...anonymous, person: await findPerson(anonymous, { id: 'siri' }) }
    const people: string[] = []
    for (let i = 0; i < count; i++)
      people.push(await addPerson(ctx, { organisationCode: 'X002', name: `Rad ${i}`, role: 'manager' }))
    const occasion = await createOccasion(ctx, {
      roundSlug: 'exempelrundan',
      code: 'X002',
      meetingId: 'bm3',
      instrumentId: 'checklist-2018',
      levelId: 'overall',
      date: '2027-01-28',
      invitations: people.map((personId) => ({ personId, role: 'manager' })),
    })
    return { people, occasion }
  } finally {
    await close()
  }
}

/** A statement of one rater: what has been acknowledged, and what was sent without an answer yet. */
export type Saved = { version: number; comment: string; pending: string | null }

/** What each rater has been told is saved, by `person/statement`. */
export type Ledger = Map<string, Saved>

/** Lets every rater save one answer after the other, each based on what the server last told, until stopped or refused. */
export function startWriting(url: string, { people, occasion }: Raters, ledger: Ledger) {
  const agent = new Agent({ keepAlive: true })
  const counted = { acknowledged: 0, running: true }
  const problems: Error[] = []
  const writing = people.map(async (person, n) => {
    for (let turn = n; counted.running; turn++) {
      const item = (turn % items) + 1
      const key = `${person}/${item}`
      const saved = ledger.get(key) ?? { version: 0, comment: '', pending: null }
      ledger.set(key, saved)
      saved.pending = `svar ${turn} ${Math.random()}`
      const fields = {
        instrument: 'checklist-2018',
        item: String(item),
        version: String(saved.version),
        answer: String((turn % 3) + 1),
        comment: saved.pending,
      }
      const version = await save({ agent, url: `${url}/tillfallen/${occasion}/spara`, person, fields })
      // Nobody knows what became of it: the server is gone.
      if (version === null) return
      ledger.set(key, { version, comment: saved.pending, pending: null })
      counted.acknowledged++
    }
  })
  const ended = Promise.all(
    writing.map((one) => one.catch((error: unknown) => void problems.push(error as Error))),
  )
  return {
    counted,
    /** Waits until every rater has had the last answer. */
    stop: async () => {
      counted.running = false
      await ended
      agent.destroy()
      if (problems.length > 0) throw problems[0]!
    },
  }
}

type Post = Readonly<{ agent: Agent; url: string; person: string; fields: Record<string, string> }>

/** The version that was saved; null where no whole answer came back. */
function save({ agent, url, person, fields }: Post): Promise<number | null> {
  const body = new URLSearchParams(fields).toString()
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': Buffer.byteLength(body),
    Cookie: `jamsides_person=${person}`,
    'Sec-Fetch-Site': 'same-origin',
  }
  return new Promise((resolve, reject) => {
    const lost = () => resolve(null)
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('error', lost).on('end', () => {
        // The database may be gone a moment before the server is, which then says so.
        if (response.statusCode === 503 || !response.complete) lost()
        else if (response.statusCode === 200) resolve((JSON.parse(text) as { version: number }).version)
        else reject(new Error(`${response.statusCode} ${text}`))
      })
    })
    sent.on('error', lost).end(body)
  })
}
