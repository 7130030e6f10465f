import { measureDecimals } from '#charts/measure-chart-words.ts'
import { periodLabel } from '#charts/period-label.ts'
import type { PageOf } from '#app/entry/page-data.ts'
import { DoneNotice } from '#app/ui/done-notice.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { QuickPoint } from '#app/ui/measures/quick-point.tsx'
import { RemovePoint } from '#app/ui/measures/removals.tsx'
import type { PointDraft, PointProblem } from '#domain/measures/check-point.ts'
import { fingerprintOf } from '#domain/measures/fingerprint-of.ts'
import type { MeasurePoint } from '#domain/measures/measure.ts'
import type { loader } from './measure.server.ts'

type View = PageOf<typeof loader>

/** What a form of the page that was not saved gets back. */
export type MeasurePageAnswer = Readonly<{
  typed?: Readonly<{ draft: PointDraft; seen: string }>
  outcome?:
    | Readonly<{ kind: 'refused'; problems: readonly PointProblem[] }>
    | Readonly<{ kind: 'asked'; stands: MeasurePoint | null; isSwapSuspected: boolean }>
  problem?: string
}>

/** What has just been done, if anything. */
export function Said({ view: { said, measure } }: { view: View }) {
  const t = useTexts().measures
  const language = useLanguage()
  const period = (date: string) =>
    /^\d{4}-\d\d-\d\d$/.test(date) ? periodLabel(language, measure.every, date) : ''
  const texts = [
    ...(said.saved ? [t.saved] : []),
    ...(said.point === null ? [] : [t.savedPoint(period(said.point))]),
    ...(said.gone === null ? [] : [t.removedPoint(period(said.gone))]),
    ...(said.imported ? [t.imported(said.imported)] : []),
  ]
  return texts.map((text) => <DoneNotice key={text}>{text}</DoneNotice>)
}

/** The form of one period; of one that is changed also how to remove it. */
export function Entry({ view, answer }: { view: View; answer: MeasurePageAnswer | undefined }) {
  const language = useLanguage()
  const { measure, points, editing } = view
  const outcome = answer?.outcome
  const asked = outcome?.kind === 'asked' ? outcome : undefined
  const seen = asked?.stands ? fingerprintOf(asked.stands) : (answer?.typed?.seen ?? view.seen)
  return (
    <>
      <QuickPoint
        measure={measure}
        decimals={measureDecimals(measure, points)}
        draft={answer?.typed?.draft ?? view.draft}
        seen={seen}
        editing={editing}
        problems={outcome?.kind === 'refused' ? outcome.problems : undefined}
        asked={asked}
      />
      {editing !== null && (
        <RemovePoint date={editing} period={periodLabel(language, measure.every, editing)} />
      )}
    </>
  )
}

/** What else can be done with the measure. */
export function Ways({ view: { measure, improvement, hasChange } }: { view: View }) {
  const t = useTexts().measures
  const to = useAddress()
  return (
    <div className="actions">
      <ButtonLink look="secondary" href={to('measurePaste', { measure: measure.id })}>
        {t.toPaste}
      </ButtonLink>
      <ButtonLink
        look="tertiary"
        href={`${to('newMeasure', { improvement: improvement.id })}?measure=${measure.id}`}
      >
        {t.edit}
      </ButtonLink>
      {hasChange && (
        <ButtonLink
          look="tertiary"
          href={`${to('newResult', { improvement: improvement.id })}?measure=${measure.id}`}
        >
          {t.toResult}
        </ButtonLink>
      )}
    </div>
  )
}
