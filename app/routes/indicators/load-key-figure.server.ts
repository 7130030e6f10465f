import { may } from '#domain/access/may.ts'
import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { writeYears } from '#domain/indicators/choose-years.ts'
import { getKeyFigure } from '#server/services/indicators/get-key-figure.ts'
import { listRecentChanges } from '#server/services/snapshots/list-recent-changes.ts'
import { readKeyFigureQuery } from './read-key-figure-query.server.ts'

/** Loads the page of a key figure of one organisation, or of the nation where there is no code. */
export function loadKeyFigure(args: LoaderFunctionArgs, code: string | null) {
  return answer(args, async (ctx) => {
    const { years, compareWith } = readKeyFigureQuery(args.request.url)
    const view = await getKeyFigure(ctx, { code, keyFigure: args.params.keyFigure!, years, compareWith })
    const changes = await listRecentChanges(ctx)
    const ids = view.table.keyFigures.map(({ id }) => id)
    const { descriptions } = ctx.content.starter
    const { organisation } = view.place
    return {
      ...view,
      inShort: Object.fromEntries(ids.map((id) => [id, descriptions.get(id)?.[ctx.language] ?? null])),
      snapshot: view.table.snapshot,
      mayRaise:
        organisation !== null && may(ctx.person, 'challenge.change', { organisationCode: organisation.code }),
      changes: [...new Set(ids.flatMap((id) => changes.get(id) ?? []))],
      query: writeQuery(writeYears(years), view.comparison?.kind ?? compareWith),
      fictional: organisation?.fictional === true,
    }
  })
}

/** What the address of this view ends in, so that its files and links show the same. */
function writeQuery(years: string, compareWith: string | null): string {
  const query = new URLSearchParams({ years, ...(compareWith && { compareWith }) })
  return `?${query.toString()}`
}
