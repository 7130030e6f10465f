import type { LoaderFunctionArgs } from 'react-router'
import type { PageOf } from '#app/entry/page-data.ts'
import { answer } from '#app/entry/answer.server.ts'
import { suggestForItems } from '#server/services/library/suggest-for-items.ts'
import { compareParticipation } from '#server/services/comparison/compare-participation.ts'

export function loader(args: LoaderFunctionArgs) {
  const { round, code } = args.params
  const asked = new URL(args.request.url).searchParams.get('show')
  return answer(args, async (ctx) => {
    const view = await compareParticipation(ctx, { roundSlug: round!, code: code!, asked })
    const { organisation, series, chosen } = view
    const { code: organisationCode } = organisation
    const low = view.mayImprove &&
      chosen && { organisationCode, instrumentId: chosen.measure.instrumentId, items: chosen.low }
    return {
      ...view,
      round: { slug: view.round.slug, name: view.round.name, published: view.round.origin === 'published' },
      organisation: { code: organisation.code, name: organisation.name },
      group: view.group.name,
      series,
      suggestions: low ? await suggestForItems(ctx, low) : {},
      fictional: organisation.fictional,
    }
  })
}

/** What the page shows, as plain data. */
export type ComparisonData = PageOf<typeof loader>
