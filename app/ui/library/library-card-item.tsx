import { PublishedFigureDrawing } from '#charts/published-figure.tsx'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import { chainSteps } from '#domain/improvements/improvement.ts'
import type { Localized } from '#domain/language/language.ts'
import type { LibraryCard } from '#domain/library/library-card.ts'
import { useStepWords } from '../improvements/step-words.ts'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'

type Props = Readonly<{
  card: LibraryCard
  chain: readonly ChainStepGuide[]
  area: Localized | undefined
  isMadeUp: boolean
}>

/** Something of the library in a list: title, whose and when, what happened, how far it came, and one figure. */
export function LibraryCardItem({ card, chain, area, isMadeUp }: Props) {
  const { library, common } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const { slug, title, summary, owner, years, figure } = card
  const facts = [
    localized(owner),
    years.basis === 'unknown' ? null : library.years(years.from, years.to),
    area && localized(area),
  ].filter((fact) => fact !== null && fact !== undefined)
  const lang = useTextLanguage(card)
  return (
    <li className="library-card" data-figure={figure !== null}>
      <div className="library-card__words">
        <h3 className="ds-heading" data-size="2xs" lang={lang}>
          <a className="ds-link" href={to('libraryStory', { slug })}>
            {localized(title)}
          </a>
        </h3>
        <p className="note">
          {facts.join(' · ')} {isMadeUp && <Tag kind="warning">{common.fictional}</Tag>}
        </p>
        {summary && (
          <p className="library-card__summary" lang={lang}>
            {localized(summary)}
          </p>
        )}
        <Reached card={card} chain={chain} />
      </div>
      {figure && <CardFigure slug={slug} figure={figure} />}
    </li>
  )
}

/** The language of texts that are there in another than the page's; undefined where they are in its own. */
function useTextLanguage({ languages }: LibraryCard): 'sv' | 'en' | undefined {
  const own = useLanguage()
  return languages.includes(own) ? undefined : languages[0]
}

function Reached({ card, chain }: Pick<Props, 'card' | 'chain'>) {
  const { libraryPages, librarySearch: t } = useTexts()
  const { number, step } = useStepWords(chain)(card.step)
  const only = useTextLanguage(card)
  const marks = [
    ...(card.stepBasis === 'inferred' ? [t.inferred] : []),
    ...(card.kind === 'example' ? [t.own] : []),
    ...(only ? [t.onlyIn[only]] : []),
    ...(card.adoptions > 0 ? [t.adoptions(card.adoptions)] : []),
  ]
  return (
    <p className="library-card__reached">
      <span className="mini-ladder" aria-hidden="true">
        {chainSteps.map((one) => (
          <span key={one} data-here={one === card.step} />
        ))}
      </span>
      <strong>{libraryPages.step(number, step)}</strong>
      {marks.map((mark) => (
        <span key={mark} className="note">
          {mark}
        </span>
      ))}
    </p>
  )
}

function CardFigure({
  slug,
  figure,
}: Readonly<{ slug: string; figure: NonNullable<LibraryCard['figure']> }>) {
  const language = useLanguage()
  const title = figure.what[language]
  return (
    <figure className="library-card__figure">
      <figcaption className="note">{title}</figcaption>
      <PublishedFigureDrawing
        language={language}
        id={`card-${slug}`}
        title={title}
        width={290}
        figure={figure}
      />
    </figure>
  )
}
