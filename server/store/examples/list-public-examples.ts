import type { ExampleVersion } from '#domain/examples/example.ts'
import type { Database } from '#server/context.ts'
import { toVersion } from './to-example.ts'

/** The latest version of an example that is public, and where it stands. */
export type PublicExample = Readonly<{ version: ExampleVersion; slug: string; organisationCode: string }>

/** The latest public versions of real organisations' examples, those published last first. */
export async function listPublicExamples(
  db: Database,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
): Promise<readonly PublicExample[]> {
  const rows = await db
    .selectFrom('example')
    .innerJoin('example_version', (join) =>
      join
        .onRef('example_version.example_id', '=', 'example.id')
        .onRef('example_version.number', '=', 'example.versions'),
    )
    .innerJoin('organisation', 'organisation.code', 'example.organisation_code')
    .selectAll('example_version')
    .select(['example.slug', 'example.organisation_code'])
    .where('example.public_from', 'is not', null)
    .where('organisation.fictional', '=', false)
    .orderBy('example_version.published_at', 'desc')
    .orderBy('example.id')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    version: toVersion(row),
    slug: row.slug!,
    organisationCode: row.organisation_code,
  }))
}
