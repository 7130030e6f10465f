import { Fragment } from 'react'
import type { CatalogueChange } from '#domain/indicators/catalogue-change.ts'
import type { KeyFigureUse } from '#domain/indicators/key-figure-use.ts'
import { formatList } from '#texts/formats.ts'
import { Alert } from '../alert.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { nameKeyFigure } from './name-key-figure.ts'

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
  const addressOf = useAddressOfUse()
  if (changes.length === 0) return null
  return (
    <Alert kind="warning" title={t.inUse(name)}>
      <ul>
        {changes.map(({ keyFigure, title, catalogue, revisedYears, uses }) => (
          <li key={keyFigure}>
            <strong>{nameKeyFigure(keyFigure, title)}</strong>{' '}
            {[
              ...catalogue.map(wordsOf),
              ...(revisedYears.length > 0
                ? [t.changedYears(formatList(language, revisedYears.map(String)))]
                : []),
            ].join(' ')}{' '}
            {t.usedIn}{' '}
            {uses.map((use, i) => (
              <Fragment key={use.id}>
                {i > 0 && ', '}
                <a className="ds-link" href={addressOf(use)}>
                  {t[use.kind](use.title)}
                </a>
              </Fragment>
            ))}
            .
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function useAddressOfUse(): (use: KeyFigureUse) => string {
  const to = useAddress()
  return ({ kind, id, organisationCode: code }) => {
    if (kind === 'goal') return to('goal', { goal: id })
    return kind === 'challenge' ? to('challenge', { challenge: id }) : to('set', { code, set: id })
  }
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
