import type { KeyFigure } from '#domain/indicators/key-figure.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Language, Localized } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { Origin } from '../document/figure.ts'

type Given = Readonly<{
  snapshot: Pick<Snapshot, 'id' | 'createdAt'>
  keyFigure: Pick<KeyFigure, 'id' | 'source'>
  /** Of one area in one year; null of several areas. */
  area: string | null
  year: number
}>

/** Where a figure of the source itself can be followed back to, named as the source's own. */
export function rawOrigin(given: Given): Origin {
  return originOf(given, 'rawSource')
}

/** Where what we have worked out can be followed back to; the source is never named as its maker. */
export function computedOrigin(given: Given): Origin {
  return originOf(given, 'computedSource')
}

function originOf({ snapshot, keyFigure, area, year }: Given, how: 'rawSource' | 'computedSource'): Origin {
  const say = (language: Language) => {
    const { figures, sets } = textsIn(language)
    return sets.document.raw(figures[how][keyFigure.source], keyFigure.id, fetchedText(snapshot, language))
  }
  const text: Localized = { sv: say('sv'), en: say('en') }
  const refs = [`snapshot:${snapshot.id}`, keyFigure.id, ...(area === null ? [] : [area]), String(year)]
  return { kind: 'key-figures', refs, text }
}

/** Which snapshot figures are from and when it was made, in words. */
export function fetchedText({ id, createdAt }: Given['snapshot'], language: Language): string {
  return textsIn(language).figures.fetched({
    snapshot: String(Number(id)),
    date: formatDate(language, createdAt.slice(0, 10)),
  })
}
