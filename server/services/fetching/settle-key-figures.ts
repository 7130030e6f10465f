import type { KeyFigure } from '#domain/indicators/key-figure.ts'
import { titlesAgree } from '#domain/indicators/titles-agree.ts'
import { doubt, refuse } from '#server/sources/files/doubt.ts'
import type { PlacedKeyFigure } from '#server/sources/files/figure-file.ts'
import type { OpenedFile } from '#server/sources/files/load-figure-file.ts'
import type { IncomingKeyFigure } from '#server/warehouse/incoming/incoming.ts'

type Settled = Readonly<{
  /** What is to stand in the new catalogue, by id. */
  keyFigures: ReadonlyMap<string, IncomingKeyFigure>
  /** Those whose titles say something else than before. */
  retitled: readonly string[]
}>

/**
 * Settles what the catalogue is to say of the key figures in some files. A description from the source's own catalogue
 * goes before a mere title, and a title before nothing; figures make a key figure as new as they are.
 *
 * @throws UserError figures-refused where a title can no longer mean the same, unless that is accepted.
 */
export function settleKeyFigures(
  known: ReadonlyMap<string, KeyFigure>,
  files: readonly OpenedFile[],
  { acceptRetitled }: { acceptRetitled: boolean },
): Settled {
  const keyFigures = new Map<string, IncomingKeyFigure>()
  const retitled = new Set<string>()
  // Catalogues last, so that what they say stands.
  for (const by of ['title', 'catalogue'] as const)
    for (const { file, content } of files)
      for (const placed of content.keyFigures) {
        if (placed.by !== by) continue
        const { keyFigure, place } = placed
        const before = keyFigures.get(keyFigure.id) ?? known.get(keyFigure.id)
        if (before !== undefined && !canMeanTheSame(before, keyFigure)) {
          const { id, title: after } = keyFigure
          if (!acceptRetitled)
            throw refuse(file.name, doubt('retitled', { id, before: before.title, after }, place))
          retitled.add(id)
        }
        keyFigures.set(keyFigure.id, settle(before, placed, retitled.has(keyFigure.id)))
      }
  return { keyFigures, retitled: [...retitled] }
}

/** Whether anybody has said what a key figure is; without that it stands under its id. */
export function isDescribed({ id, title }: Pick<KeyFigure, 'id' | 'title'>): boolean {
  return title !== id
}

function canMeanTheSame(before: IncomingKeyFigure, after: IncomingKeyFigure): boolean {
  return !isDescribed(before) || !isDescribed(after) || titlesAgree(before.title, after.title)
}

function settle(
  before: IncomingKeyFigure | undefined,
  { keyFigure, by }: PlacedKeyFigure,
  isRetitled: boolean,
): IncomingKeyFigure {
  if (before === undefined || by === 'catalogue' || !isDescribed(before)) return keyFigure
  const { title, source, fetchedAt } = keyFigure
  return { ...before, source, fetchedAt, title: isRetitled ? title : before.title }
}
