import {
  decimalsOf,
  describeDirection,
  describeFigures,
  describeSize,
  describeTrend,
} from './describe-gap.ts'
import { RaiseChallenge } from '../challenges/raise-challenge.tsx'
import { Details } from '../details.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import type { GapNote } from '#domain/gaps/gap.ts'
import { GapSpark } from '#charts/gap-spark.tsx'
import { GapComparison } from './gap-comparison.tsx'
import { GapWeight } from './gap-weight.tsx'
import type { ShownGap } from '#domain/gaps/gap-page.ts'
import type { GapsData } from './gaps-data.ts'

type Props = Readonly<{
  data: GapsData
  shown: ShownGap
  /** Whether only what it is, and how much, stands open: those further down, so that the page is quick to read. */
  folded: boolean
}>

/** What is to be known before anybody acts on a difference, so it is not folded. */
const caveats: readonly GapNote[] = ['uncertain', 'above-hundred', 'closed']

/** One difference: what it is, in sentences and as lines, beside others, and why it stands where it stands. */
export function GapCard({ data, shown, folded }: Props) {
  const { gaps: t } = useTexts()
  const language = useLanguage()
  const { lead: gap } = shown
  const { id, title } = gap.keyFigure
  const heading = (
    <h3 className="ds-heading" data-size="2xs" lang="sv">
      {title}
    </h3>
  )
  const figures = describeFigures(language, gap)
  const direction = describeDirection(language, gap)
  const reservations = gap.notes
    .filter((note) => caveats.includes(note))
    .map((note) => (
      <span key={note} className="note">
        {t.notes[note]}
      </span>
    ))
  if (folded)
    return (
      <li className="gap-folded" id={id}>
        <details className="ds-details">
          <summary>
            <span className="gap__words">
              {heading}
              <span>
                {figures} <span className="gap__direction">{direction}</span>
              </span>
              {reservations}
            </span>
          </summary>
          <div className="gap">
            <div className="gap__words">
              <Background gap={gap} />
            </div>
            <Foundations data={data} shown={shown} />
          </div>
        </details>
      </li>
    )
  return (
    <li className="gap" id={id}>
      <div className="gap__words">
        {heading}
        <p>{figures}</p>
        <p className="gap__direction">{direction}</p>
        <Background gap={gap} />
        {reservations}
      </div>
      <Foundations data={data} shown={shown} />
    </li>
  )
}

/** How it has moved, and how unusual it is. */
function Background({ gap }: { gap: ShownGap['lead'] }) {
  const language = useLanguage()
  return (
    <p>
      {describeTrend(language, gap)} {describeSize(language, gap)}
    </p>
  )
}

/** The years as lines, the others beside, why it stands where it stands, and where to go from here. */
function Foundations({ data, shown }: Omit<Props, 'folded'>) {
  const { gaps: t } = useTexts()
  const language = useLanguage()
  const { lead: gap, similar, years } = shown
  const to = useAddress()
  const { id, title } = gap.keyFigure
  const { code } = data.organisation
  return (
    <>
      <div className="gap__spark">
        <GapSpark
          language={language}
          id={`spark-${id}`}
          title={t.spark.title(title)}
          classification={gap.classification}
          decimals={decimalsOf(gap.row)}
          years={years}
        />
      </div>
      <div className="gap__more">
        <GapComparison data={data} shown={shown} />
        <GapWeight gap={gap} />
        {similar.length > 0 && (
          <Details summary={t.similar(similar.length)}>
            <ul className="gap__notes">
              {similar.map((each) => (
                <li key={each.keyFigure.id}>
                  <a
                    className="ds-link"
                    lang="sv"
                    href={to('keyFigure', { code, keyFigure: each.keyFigure.id })}
                  >
                    {each.keyFigure.title}
                  </a>
                  . {describeFigures(language, each)}
                </li>
              ))}
            </ul>
          </Details>
        )}
      </div>
      <Links data={data} id={id} title={title} />
    </>
  )
}

/** What can be done with a difference. */
function Links({ data, id, title }: { data: GapsData; id: string; title: string }) {
  const { links: t } = useTexts().gaps
  const to = useAddress()
  const { code } = data.organisation
  return (
    <div className="gap__links">
      {data.mayEdit && <RaiseChallenge code={code} keyFigure={id} snapshot={data.snapshot.id} />}
      <a
        className="ds-link"
        href={to('keyFigure', { code, keyFigure: id })}
        aria-label={`${t.keyFigure}${t.for(title)}`}
      >
        {t.keyFigure}
      </a>
      {data.mayEdit && (
        <a
          className="ds-link"
          href={`${to('newGoal', { code })}?keyFigure=${id}`}
          aria-label={`${t.goal}${t.for(title)}`}
        >
          {t.goal}
        </a>
      )}
    </div>
  )
}
