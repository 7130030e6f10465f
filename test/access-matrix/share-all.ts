import { sql } from 'kysely'
import type { Circle } from '#domain/access/circle.ts'
import { tenants } from './tenants.ts'
import type { Matrix } from './use-matrix.ts'

const sharable = [
  'occasion',
  'improvement',
  'challenge',
  'goal',
  'own_set',
  'coverage_item',
  'report',
] as const

/** Shares all that `own` has with a circle, and keeps that as how everything stands. */
export async function shareAll({ owner, bells }: Matrix, circle: Circle): Promise<void> {
  for (const table of sharable)
    await sql`update ${sql.table(table)} set circle = ${circle} where organisation_code = ${tenants.own.code}`.execute(
      owner,
    )
  await bells.keep(sharable)
}
