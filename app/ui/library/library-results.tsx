import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { FacetCounts } from '#domain/library/library-facets.ts'
import type { LibraryCard } from '#domain/library/library-card.ts'
import { formatList } from '#texts/formats.ts'
import { Empty } from '../empty.tsx'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { LibraryCardItem } from './library-card-item.tsx'
import { LibraryPaging } from './library-paging.tsx'
import { type LibraryAsked, writeLibraryQuery } from './library-query.ts'
import type { FacetNames } from './use-facet-values.ts'

/** What was found. */
export type LibraryFound = Readonly<{
  cards: readonly LibraryCard[]
  total: number
  counts: FacetCounts
  page: number
  pages: number
  match: 'all' | 'some'
  unknown: readonly string[]
  slips: readonly Readonly<{ typed: string; readAs: string }>[]
}>

type Props = Readonly<{
  asked: LibraryAsked
  view: LibraryFound
  names: FacetNames
  chain: readonly ChainStepGuide[]
  /** Areas that have something, by id. */
  filledAreas: readonly string[]
  /** Keys of what is made up. */
  madeUp: readonly string[]
}>

/** How many were found, in words, the cards, and the way to more. */
export function LibraryResults({ asked, view, names, chain, filledAreas, madeUp }: Props) {
  const heading = useHeading(asked, view)
  return (
    <section className="library-results" id="results" aria-labelledby="found">
      <h2 className="ds-heading" data-size="xs" id="found">
        {heading}
      </h2>
      <HowRead view={view} />
      {view.total === 0 ? (
        <NothingFound names={names} filledAreas={filledAreas} />
      ) : (
        <ul className="library-cards">
          {view.cards.map((card) => (
            <LibraryCardItem
              key={card.key}
              card={card}
              chain={chain}
              isMadeUp={madeUp.includes(card.key)}
              area={names.area.find(({ value }) => value === card.area)?.name}
            />
          ))}
        </ul>
      )}
      <LibraryPaging asked={asked} page={view.page} pages={view.pages} />
    </section>
  )
}

function useHeading({ words, facets }: LibraryAsked, { total, match }: LibraryFound): string {
  const t = useTexts().librarySearch
  const isNarrowed = Object.values(facets).some((values) => values.length > 0)
  if (words === '') return total === 0 ? t.none : t.found(total, isNarrowed)
  if (total === 0) return t.noneWords(words)
  return match === 'some' ? t.foundSome(total, words) : t.foundFor(total, words)
}

/** What nothing answers, and what was taken for a slip of the keyboard. */
function HowRead({ view: { unknown, slips, total } }: Pick<Props, 'view'>) {
  const t = useTexts().librarySearch
  const language = useLanguage()
  return (
    <>
      {slips.map(({ typed, readAs }) => (
        <p key={typed}>{t.slip(typed, readAs)}</p>
      ))}
      {unknown.length > 0 && total > 0 && <p>{t.unknown(formatList(language, unknown))}</p>}
    </>
  )
}

function NothingFound({ names, filledAreas }: Pick<Props, 'names' | 'filledAreas'>) {
  const t = useTexts().librarySearch
  const localized = useLocalized()
  const here = useAddress()('library')
  const areas = names.area.filter(({ value }) => filledAreas.includes(value))
  return (
    <Empty
      action={
        <>
          <a className="ds-link" href={here}>
            {t.all}
          </a>
          <p>{t.noneInstead}:</p>
          <ul className="area-links">
            {areas.map(({ value, name }) => (
              <li key={value}>
                <a
                  className="ds-link"
                  href={here + writeLibraryQuery({ words: '', facets: { area: [value] }, page: 1 })}
                >
                  {localized(name)}
                </a>
              </li>
            ))}
          </ul>
        </>
      }
    >
      {t.noneAdvice}
    </Empty>
  )
}
