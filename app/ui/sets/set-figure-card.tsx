import { unitWords } from '#charts/unit-words.ts'
import { WomenMenSpark } from '#charts/women-men-spark.tsx'
import { countDecimals } from '#stats/count-decimals.ts'
import type { Cell } from '#domain/indicators/cell.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { SetFigure } from '#domain/sets/set-figure.ts'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'
import { ComparedFigures } from './compared-figures.tsx'
import { SetFigureNotes } from './set-figure-notes.tsx'
import { useDifferenceWords } from './use-difference-words.ts'

type Props = Readonly<{
  figure: SetFigure
  /** For a key figure that has not been fetched. */
  title: string
  /** Why it is in the set; empty where nobody has said. */
  why: string
  organisation: Pick<Organisation, 'code' | 'name'>
  level: 2 | 3
}>

/** One key figure of a set: the difference in words, women beside men here, in the nation and in the group, and the years. */
export function SetFigureCard({ figure, title, why, organisation, level }: Props) {
  const { sets: t, figures: words } = useTexts()
  const language = useLanguage()
  const to = useAddress()
  const { id, keyFigure, classification, shown, gap, standing } = figure
  const Heading = `h${level}` as const
  const decimals = countDecimals([shown?.women, shown?.men, shown?.difference].map(numberOf))
  const said = useDifferenceWords(figure, decimals)
  const directions = classification?.of === 'girls-boys' ? words.directionsOfChildren : words.directions
  const who = gap?.direction ?? 'unknown'
  const direction =
    who === 'unknown' && classification?.better === 'neither' ? words.better.neither : directions[who]
  return (
    <article className="set-figure" id={id}>
      <Heading className="ds-heading" data-size="2xs">
        {keyFigure === null ? (
          title
        ) : (
          <a className="ds-link" href={to('keyFigure', { code: organisation.code, keyFigure: id })}>
            {keyFigure.title}
          </a>
        )}
      </Heading>
      {keyFigure && shown && (
        <p className="note">
          {[unitWords(language, classification!), String(shown.year), id].filter(Boolean).join(' · ')}
        </p>
      )}
      {standing === 'both' && (
        <>
          <p className="set-figure__said">
            {said} <Tag kind="neutral">{direction}</Tag>
          </p>
          <div className="set-figure__values">
            <ComparedFigures figure={figure} decimals={decimals} name={organisation.name} />
            <Spark figure={figure} decimals={decimals} />
          </div>
        </>
      )}
      <SetFigureNotes figure={figure} />
      {why !== '' && (
        <p className="set-figure__why">
          <strong>{`${t.whyHere}: `}</strong>
          {why}
        </p>
      )}
    </article>
  )
}

/** The years in small, and in words how the difference has moved; nothing for a single year. */
function Spark({ figure, decimals }: { figure: SetFigure; decimals: number }) {
  const language = useLanguage()
  const t = useTexts().sets
  const years = figure.years.map(({ year, women, men }) => ({
    year,
    women: numberOf(women),
    men: numberOf(men),
  }))
  // Two points always lie on a line; it says nothing.
  const trend = figure.gap?.notes.includes('few-years') ? null : figure.gap?.trend
  const known = years.filter(({ women, men }) => women !== null && men !== null)
  if (known.length < 2) return null
  return (
    <div className="set-figure__trend">
      <WomenMenSpark
        language={language}
        id={`spark-${figure.id}`}
        title={figure.keyFigure!.title}
        decimals={decimals}
        years={years.filter(({ year }) => year >= known[0]!.year)}
      />
      <p className="note">{`${known[0]!.year}–${known.at(-1)!.year}`}</p>
      {trend && <p className="note">{t.trend[trend.gap](trend.firstYear)}</p>}
    </div>
  )
}

function numberOf(cell: Cell | undefined): number | null {
  return cell?.status === 'value' ? cell.value : null
}
