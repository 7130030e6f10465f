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
}>

/** What is to be known before anybody acts on a difference, so it is not folded. */
const caveats: readonly GapNote[] = ['uncertain', 'above-hundred', 'closed']

/** One difference: what it is, in sentences and as lines, beside others, and why it stands where it stands. */
export function GapCard({ data, shown }: Props) {
  const { gaps: t } = useTexts()
  const language = useLanguage()
  const { lead: gap, similar, years } = shown
  const to = useAddress()
  const { id, title } = gap.keyFigure
  const { code } = data.organisation
  return (
    <li className="gap" id={id}>
      <div className="gap__words">
        <h3 className="ds-heading" data-size="2xs" lang="sv">
          {title}
        </h3>
        <p>{describeFigures(language, gap)}</p>
        <p className="gap__direction">{describeDirection(language, gap)}</p>
        <p>
          {describeTrend(language, gap)} {describeSize(language, gap)}
        </p>
        {gap.notes
          .filter((note) => caveats.includes(note))
          .map((note) => (
            <p key={note} className="note">
              {t.notes[note]}
            </p>
          ))}
      </div>
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
      <div className="gap__links">
        {data.mayEdit && <RaiseChallenge code={code} keyFigure={id} snapshot={data.snapshot.id} />}
        <a
          className="ds-link"
          href={to('keyFigure', { code, keyFigure: id })}
          aria-label={`${t.links.keyFigure}${t.links.for(title)}`}
        >
          {t.links.keyFigure}
        </a>
        {data.mayEdit && (
          <a
            className="ds-link"
            href={`${to('newGoal', { code })}?keyFigure=${id}`}
            aria-label={`${t.links.goal}${t.links.for(title)}`}
          >
            {t.links.goal}
          </a>
        )}
      </div>
    </li>
  )
}
