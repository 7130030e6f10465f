import type { CatalogueChange } from '#domain/indicators/catalogue-change.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'

/** What happened to a key figure, as one line. */
export function describeCatalogueChange(change: CatalogueChange, language: Language): string {
  const t = textsIn(language).kolada.inUse
  const { keyFigure, title } = change
  switch (change.kind) {
    case 'added':
    case 'removed':
    case 'returned':
      return t[change.kind](keyFigure, title)
    case 'retitled':
      return t.retitled(keyFigure, change.titleBefore, title)
    case 'flag-flipped':
      return t['flag-flipped'](keyFigure, title, change.dividedByGender)
  }
}
