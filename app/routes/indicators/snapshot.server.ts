import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { countChanges } from '#domain/indicators/count-changes.ts'
import { getSnapshot } from '#server/services/snapshots/get-snapshot.ts'
import { listFigureOrganisations } from '#server/services/indicators/list-figure-organisations.ts'

/** So many are shown before somebody asks for more. */
const first = 36

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const query = new URL(args.request.url).searchParams
    const own = ctx.person?.roles.find(({ organisationCode }) => organisationCode !== null)?.organisationCode
    const code = query.get('organisation') ?? own ?? null
    const view = await getSnapshot(ctx, { id: args.params.snapshot!, code: code === '' ? null : code })
    const revised = view.changes.values
      .filter(({ revised, takenBack }) => revised + takenBack > 0)
      .toSorted((a, b) => b.revised + b.takenBack - (a.revised + a.takenBack))
    const all = query.has('all')
    return {
      ...view,
      counted: countChanges(view.changes),
      catalogue: Map.groupBy(view.changes.catalogue, ({ kind }) => kind),
      revised: all ? revised : revised.slice(0, first),
      revisedInAll: revised.length,
      most: all ? Infinity : first,
      organisations: await listFigureOrganisations(ctx),
      code,
      fictional: view.ours?.organisation.fictional === true,
    }
  })
}
