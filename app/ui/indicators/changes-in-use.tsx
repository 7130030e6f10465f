import type { CatalogueChange } from '#domain/indicators/catalogue-change.ts'
import type { KeyFigureUse } from '#domain/indicators/key-figure-use.ts'
import { formatList } from '#texts/formats.ts'
import { Alert } from '../alert.tsx'
import { useLanguage, useTexts } from '../language.tsx'

type Props = Readonly<{
  name: string
  changes: readonly Readonly<{
    keyFigure: string
    title: string
    catalogue: readonly CatalogueChange[]
    revisedYears: readonly number[]
    uses: readonly KeyFigureUse[]
  }>[]
}>

/** Tells an organisation that something rests on key figures that have changed since; nothing where none has. */
export function ChangesInUse({ name, changes }: Props) {
  const { page: t } = useTexts().snapshots
  const language = useLanguage()
  const wordsOf = useChangeSentences()
  if (changes.length === 0) return null
  return (
    <Alert kind="warning" title={t.inUse(name)}>
      <ul>
        {changes.map(({ keyFigure, title, catalogue, revisedYears, uses }) => (
          <li key={keyFigure}>
            <strong>{`${keyFigure} ${title}`}</strong>{' '}
            {[
              ...catalogue.map(wordsOf),
              ...(revisedYears.length > 0
                ? [t.changedYears(formatList(language, revisedYears.map(String)))]
                : []),
              t.inUseUses(
                formatList(
                  language,
                  uses.map((use) => t[use.kind](use.title)),
                ),
              ),
            ].join(' ')}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** What happened to a key figure, as a sentence. */
function useChangeSentences(): (change: CatalogueChange) => string {
  const { page: t } = useTexts().snapshots
  return (change) => {
    switch (change.kind) {
      case 'retitled':
        return t.changedTitle(change.titleBefore)
      case 'flag-flipped':
        return t.changedFlag(change.dividedByGender)
      case 'removed':
        return t.changedGone
      case 'returned':
      case 'added':
        return t.changedBack
    }
  }
}
