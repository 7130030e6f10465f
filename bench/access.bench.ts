// What the walls between organisations cost a page: what its service takes behind them, and as the program, which passes
// them, on the same database in the same run. Run: node bench/access.bench.ts
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Person } from '#domain/people/person.ts'
import type { Application, Context } from '#server/context.ts'
import type * as Modules from './access/modules.ts'
import { bundle } from './bundle.ts'
import { median, percentile } from './measure-load.ts'
import { time } from './measure-time.ts'

/** Milliseconds that the walls may add to the median page. */
const goal = 1
const turns = 300
const warmUp = 30

const roundSlug = 'exempelrundan'
const place = { roundSlug, code: 'X001' }

type Page = Readonly<{ name: string; person: Person | null; read: (ctx: Context) => Promise<unknown> }>
type Times = Readonly<{ walled: number[]; open: number[] }>

/** Somebody who reaches as many as the coordinator of a round in which all of Sweden takes part. */
function reachingAll(person: Person, codes: readonly string[]): Person {
  const names = [...codes, ...codes.map((code) => `${roundSlug}/${code}`)]
  const coordinator = [...new Set([...person.reach!.coordinator, ...names])]
  return { ...person, reach: { ...person.reach!, coordinator } }
}

async function listPages(modules: typeof Modules, application: Application): Promise<readonly Page[]> {
  const program = modules.openProgramContext(application, { person: null, language: 'sv' })
  const [saga, carl, sam] = await Promise.all(
    ['saga', 'carl', 'sam'].map(async (id) => (await modules.findPerson(program, { id }))!),
  )
  const sheets = program.db
    .selectFrom('assessment')
    .innerJoin('occasion', 'occasion.id', 'occasion_id')
    .where('person_id', '=', 'carl')
    .where('state', '=', 'rating')
  const { occasionId } = await sheets.select('occasion.id as occasionId').executeTakeFirstOrThrow()
  const codes = application.content.organisations.map(({ code }) => code)
  return [
    { name: 'Hub, a strategist', person: saga!, read: (ctx) => modules.getParticipationHub(ctx, place) },
    { name: 'Hub, nobody signed in', person: null, read: (ctx) => modules.getParticipationHub(ctx, place) },
    { name: 'Rating sheet, a manager', person: carl!, read: (ctx) => modules.getSheet(ctx, { occasionId }) },
    {
      name: 'Comparison, a strategist',
      person: saga!,
      read: (ctx) => modules.compareParticipation(ctx, { ...place, asked: null }),
    },
    {
      name: 'Improvements, a strategist',
      person: saga!,
      read: (ctx) => modules.listImprovements(ctx, place),
    },
    { name: 'Challenges, a strategist', person: saga!, read: (ctx) => modules.listChallenges(ctx, place) },
    { name: 'Start page, a strategist', person: saga!, read: (ctx) => modules.getHome(ctx) },
    {
      name: `Start page, a coordinator of ${codes.length}`,
      person: reachingAll(sam!, codes),
      read: (ctx) => modules.getHome(ctx),
    },
  ]
}

/** Turn by turn, so that whatever else the machine does falls on both alike; opening the context is part of it. */
async function measure(
  modules: typeof Modules,
  application: Application,
  { person, read }: Page,
): Promise<Times> {
  const times: Times = { walled: [], open: [] }
  for (let turn = 0; turn < turns + warmUp; turn++) {
    const who = { person, language: 'sv' } as const
    const ways = [
      ['walled', () => read(modules.openContext(application, who))],
      ['open', () => read(modules.openProgramContext(application, who))],
    ] as const
    for (const [way, work] of turn % 2 === 0 ? ways : ways.toReversed()) {
      const [milliseconds] = await time(work)
      if (turn >= warmUp) times[way].push(milliseconds)
    }
  }
  return times
}

const milliseconds = (value: number) => value.toFixed(2)

function line({ name }: Page, { walled, open }: Times): string {
  const added = median(walled) - median(open)
  const cells = [median(walled), median(open), added, percentile(walled, 0.95), percentile(open, 0.95)]
  return `| ${name} | ${cells.map(milliseconds).join(' | ')} |`
}

const modules = await bundle<typeof Modules>('access/modules.ts')
const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
const config = { ...modules.readConfig({ JAMSIDES_DATA: folder }) }
const { application, close } = await modules.openApplication(config)
try {
  const lines: string[] = []
  const added: number[] = []
  for (const page of await listPages(modules, application)) {
    const times = await measure(modules, application, page)
    lines.push(line(page, times))
    added.push(median(times.walled) - median(times.open))
  }
  const middle = median(added)
  process.stdout.write(`## Walls between organisations

What the service of a page takes behind the walls, as somebody in particular, and as the program, which passes them; ${turns} times
each, by turns, one at a time. Goal: at most ${goal} ms more for the median page. Here ${milliseconds(middle)} ms (${middle <= goal ? 'reached' : 'missed'}).

| page | walled, p50 ms | as the program | added | walled, p95 ms | as the program |
|---|---:|---:|---:|---:|---:|
${lines.join('\n')}
`)
} finally {
  await close()
  await rm(folder, { recursive: true, force: true })
}
