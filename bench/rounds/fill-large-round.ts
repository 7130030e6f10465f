import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** The round that `fillLargeRound` makes, and its coordinator. */
export const largeRound = { slug: 'hela-landet', coordinator: 'karin' } as const

/**
 * Makes a round in which every municipality and region takes part, 311 in all, with the meetings of the example round.
 * Half of them have one closed self-assessment, a quarter two; every third has two improvements with three results each.
 */
export async function fillLargeRound(db: Database): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const { slug, coordinator } = largeRound
const all = `select code, row_number() over (order by code)::int as n
  from organisation where kind in ('municipality', 'region') and not fictional`

const statements = [
  `insert into round (slug, programme, name, purpose, period, status, origin, instruments, notes, sources)
    select '${slug}', programme, name, purpose, period, 'open', 'example', instruments, notes, sources
    from round where slug = 'exempelrundan'`,
  `insert into round_group (id, round_slug, position, name)
    select '${slug}-' || g, '${slug}', g, jsonb_build_object('sv', 'Grupp ' || g, 'en', 'Group ' || g)
    from generate_series(1, 52) as g`,
  `insert into participation (round_slug, organisation_code, group_id, kind, status, position)
    select '${slug}', code, '${slug}-' || (n % 52 + 1), 'learner', 'active', n from (${all}) as everybody`,
  `insert into meeting (round_slug, id, position, name, theme, date, host, assessed, workbook_labels)
    select '${slug}', id, position, name, theme, date, host, assessed, workbook_labels
    from meeting where round_slug = 'exempelrundan'`,
  `insert into occasion (id, round_slug, organisation_code, meeting_id, instrument_id, level_id, label, date, state,
      source, created_at, circle)
    select gen_random_uuid(), '${slug}', code, meeting.id, 'checklist-2018', 'overall', meeting.id, '2026-05-05',
      'closed', 'browser', now(), 'coordinator'
    from (${all}) as everybody
    join (select id, row_number() over (order by position)::int as m from meeting
      where round_slug = '${slug}' and assessed) as meeting on n % 2 = 0 and m = 1 or n % 4 = 0 and m = 2`,
  `insert into consensus (occasion_id, item, answer, value, reason, evidence, saved_at)
    select id, item, 'rated', 1 + (item + length(organisation_code)) % 3, 'Så enades vi om påstående ' || item,
      'Protokoll ' || item, now()
    from occasion cross join generate_series(1, 10) as item where round_slug = '${slug}'`,
  `insert into improvement (id, organisation_code, round_slug, title, area, sub_goals, related_items, challenge,
      what_was_done, owner_name, created_at, circle)
    select gen_random_uuid(), code, '${slug}', 'Förbättring ' || k, 'Skola', '{}', '[]', 'En skillnad', 'Arbete', '', now(), 'coordinator'
    from (${all}) as everybody cross join generate_series(1, 2) as k where n % 3 = 0`,
  `insert into improvement_result (id, improvement_id, step, date, description, evidence, created_at)
    select gen_random_uuid(), id, (array['activity', 'product', 'way-of-working'])[k], '2026-06-01', 'Gjort', '', now()
    from improvement cross join generate_series(1, 3) as k where round_slug = '${slug}'`,
  `insert into person (id, name, example) values ('${coordinator}', 'Karin Samordnare', true)`,
  `insert into role_held (person_id, role, round_slug) values ('${coordinator}', 'coordinator', '${slug}')`,
  'analyze',
]
