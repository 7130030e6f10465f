import type { Client } from 'pg'
import { largeRound } from './fill-large-round.ts'

type Row = Readonly<{
  code: string
  name: string
  states: readonly (string | null)[]
  points: number | null
  improvements: number
  saved: Date | null
}>

/** The same rows by one statement, as if nobody had to ask what they mean: what the database alone costs. */
const statement = `
  select o.code, o.name,
    (select array_agg((select state from occasion where round_slug = p.round_slug and organisation_code = p.organisation_code
      and meeting_id = m.id) order by m.position) from meeting m where m.round_slug = p.round_slug and m.assessed) as states,
    (select sum(value) from occasion join consensus on occasion_id = id where round_slug = p.round_slug
      and organisation_code = p.organisation_code)::int as points,
    (select count(*) from improvement where round_slug = p.round_slug and organisation_code = p.organisation_code)::int
      as improvements,
    (select max(c.saved_at) from occasion join consensus c on c.occasion_id = id where round_slug = p.round_slug
      and organisation_code = p.organisation_code) as saved
  from participation p join organisation o on o.code = p.organisation_code
  where p.round_slug = $1 order by p.position`

/** The list as one statement and one string. */
export async function renderBareList(client: Client): Promise<string> {
  const { rows } = await client.query<Row>({ name: 'bare-list', text: statement, values: [largeRound.slug] })
  return `<!doctype html><table>${rows.map(renderRow).join('')}</table>`
}

function renderRow({ code, name, states, points, improvements, saved }: Row): string {
  const cells = [
    ...states.map((state) => state ?? ''),
    points ?? '',
    improvements,
    saved?.toISOString() ?? '',
  ]
  return `<tr><th><a href="/${code}">${name}</a></th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}
