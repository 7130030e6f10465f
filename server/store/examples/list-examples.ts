import type { Example, WrittenExample } from '#domain/examples/example.ts'
import type { Database } from '#server/context.ts'
import { toExample } from './to-example.ts'

/** An example in a list, by what it is called now. */
export type ListedExample = Readonly<{
  example: Example
  title: string
  written: Pick<WrittenExample, 'state' | 'writtenBy' | 'comment'> | null
}>

type Wanted = Readonly<{ organisationCode: string } | { inReview: true }>

/**
 * The examples of an organisation, those with something to write first; or all that wait to be reviewed, as far as whoever
 * asks may read them by the walls of the database.
 */
export async function listExamples(db: Database, wanted: Wanted): Promise<readonly ListedExample[]> {
  const rows = await db
    .selectFrom('example')
    .leftJoin('example_draft as written', 'written.example_id', 'example.id')
    .leftJoin('example_version as latest', (join) =>
      join.onRef('latest.example_id', '=', 'example.id').onRef('latest.number', '=', 'example.versions'),
    )
    .selectAll('example')
    .select(['written.state', 'written.written_by', 'written.comment'])
    .select((from) =>
      from.fn
        .coalesce(
          from.ref('written.content', '->').key('texts').key('title'),
          from.ref('latest.content', '->').key('texts').key('title'),
        )
        .as('title'),
    )
    .$if('organisationCode' in wanted, (query) =>
      query.where(
        'example.organisation_code',
        '=',
        (wanted as { organisationCode: string }).organisationCode,
      ),
    )
    .$if('inReview' in wanted, (query) => query.where('written.state', '=', 'review'))
    .orderBy((from) => from('written.state', 'is', null))
    .orderBy('example.created_at', 'desc')
    .orderBy('example.id')
    .execute()
  return rows.map((row) => ({
    example: toExample(row),
    title: row.title ?? '',
    written:
      row.state === null
        ? null
        : { state: row.state, writtenBy: row.written_by!, comment: row.comment ?? '' },
  }))
}
