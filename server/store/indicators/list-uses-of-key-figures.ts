import { sql } from 'kysely'
import type { KeyFigureUse } from '#domain/indicators/key-figure-use.ts'
import type { Database } from '#server/context.ts'

type Row = Omit<KeyFigureUse, 'since'> & Readonly<{ created_at: Date }>

/** What uses which key figure, in one organisation or in all of them: what has been ended or set aside does not. */
export async function listUsesOfKeyFigures(
  db: Database,
  { organisationCode }: { organisationCode: string | null },
): Promise<KeyFigureUse[]> {
  const ours = organisationCode === null ? sql`true` : sql`organisation_code = ${organisationCode}`
  const { rows } = await sql<Row>`
    select 'goal' as kind, id, title, organisation_code as "organisationCode", key_figure as "keyFigure", created_at
    from goal where ended_because is null and ${ours}
    union all
    select 'challenge', id, title, organisation_code, key_figure, created_at
    from challenge where set_aside_because is null and ${ours}
    union all
    select 'set', id, name, organisation_code, unnest(key_figures), created_at from own_set where ${ours}
    order by "keyFigure", "organisationCode", created_at, id`.execute(db)
  return rows.map(({ created_at: createdAt, ...use }) => ({ ...use, since: createdAt.toISOString() }))
}
