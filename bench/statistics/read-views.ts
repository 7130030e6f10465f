import { time } from '../measure-time.ts'
import type * as Modules from './modules.ts'

/** How long each of several reads of the same kind took, in milliseconds. */
export type Views = Readonly<Record<string, readonly number[]>>

/** Organisations from all over the country, each asked for the first time and then once more. */
const codes = Array.from({ length: 40 }, (_, i) => i)

const searches = [
  'sjukfrånvaro',
  'kvinnor andel',
  'N00938',
  'elever behöriga gymnasiet',
  'finns inte alls',
  'a',
] as const

/** Reads what people read of the figures of the product: differences of an organisation, a key figure, a search. */
export async function readViews(
  { getCatalogue, getKeyFigure, indexKeyFigures, listGaps, searchKeyFigures }: typeof Modules,
  ctx: Parameters<typeof Modules.listGaps>[0],
): Promise<Views> {
  const municipalities = ctx.content.organisations.filter(
    ({ kind, fictional }) => kind === 'municipality' && !fictional,
  )
  const chosen = codes.map((i) => municipalities[(i * 7) % municipalities.length]!.code)
  const { keyFigures } = await getCatalogue(ctx)
  const split = [...keyFigures.values()].filter(({ bothSexes }) => bothSexes)
  const times: Record<string, number[]> = { first: [], again: [], keyFigure: [], search: [] }
  // What the process does once is not what is measured.
  await listGaps(ctx, { code: '2083' })
  await getKeyFigure(ctx, {
    code: '2083',
    keyFigure: split[0]!.id,
    years: { kind: 'all' },
    compareWith: null,
  })
  const index = indexKeyFigures(keyFigures.values())
  for (const [i, code] of chosen.entries()) {
    times.first!.push((await time(() => listGaps(ctx, { code })))[0])
    times.again!.push((await time(() => listGaps(ctx, { code })))[0])
    const { id } = split[(i * 37) % split.length]!
    times.keyFigure!.push(
      (
        await time(() =>
          getKeyFigure(ctx, { code, keyFigure: id, years: { kind: 'all' }, compareWith: 'skr' }),
        )
      )[0],
    )
    times.search!.push((await time(() => searchKeyFigures(index, searches[i % searches.length]!)))[0])
  }
  return { ...times, catalogue: [keyFigures.size], keyFigures: [split.length] }
}
