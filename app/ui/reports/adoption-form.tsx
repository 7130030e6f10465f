import '../../theme/reports.css'
import type { Circle } from '#domain/access/circle.ts'
import type { AdoptionDraft, AdoptionProblem } from '#domain/reports/check-adoption.ts'
import { longestBody, longestDiaryNumber } from '#domain/reports/check-adoption.ts'
import { Button, ButtonLink } from '../button.tsx'
import { Choices } from '../choices.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { CircleTag } from '../sharing/circle-tag.tsx'

/** What a refused decision gets back: what was typed, what must be corrected, and the date of the latest figure in words. */
export type RefusedAdoption = Readonly<{
  draft: AdoptionDraft
  problems: readonly AdoptionProblem[]
  latest: string | null
  problem?: string
  /** With whom it was to be shared. */
  chosen?: Circle
}>

type Props = Readonly<{
  version: number
  /** With whom the report can be shared; none where that is not for whoever adopts it to say. */
  offered: readonly Circle[]
  refused: RefusedAdoption | undefined
  back: string
}>

/** The decision as the minutes have it. */
export function AdoptionForm({ version, offered, refused, back }: Props) {
  const { reportLife, common } = useTexts()
  const t = reportLife.adoption
  const problemOf = useProblems(refused)
  const problems = refused?.problems ?? []
  const field = (id: 'on' | 'body' | 'diaryNumber') => ({
    id,
    defaultValue: refused?.draft[id],
    problem: problemOf(problems.find((one) => one.field === id)),
  })
  return (
    <form method="post" action="?decide" className="form" noValidate>
      <ErrorSummary
        title={t.summary(problems.length)}
        problems={problems.map((one) => ({
          href: `#${one.field}`,
          text: `${t.fields[one.field]}: ${problemOf(one)}`,
        }))}
      />
      <input type="hidden" name="version" value={version} />
      <TextField {...field('on')} type="date" label={t.on} hint={t.onHint} required />
      <TextField {...field('body')} label={t.body} hint={t.bodyHint} required />
      <TextField {...field('diaryNumber')} label={t.diaryNumber} hint={t.diaryNumberHint} />
      <div className="choice">
        <input
          className="ds-input"
          type="checkbox"
          id="unregistered"
          name="unregistered"
          value="yes"
          defaultChecked={refused?.draft.unregistered}
        />
        <label className="ds-label" data-weight="regular" htmlFor="unregistered">
          {t.unregistered}
        </label>
      </div>
      {offered.length > 0 && <ShareAdopted offered={offered} chosen={refused?.chosen ?? 'public'} />}
      <p className="note">{t.takes}</p>
      <div className="actions">
        <Button>{t.submit}</Button>
        <ButtonLink look="tertiary" href={back}>
          {common.cancel}
        </ButtonLink>
      </div>
    </form>
  )
}

function ShareAdopted({ offered, chosen }: Readonly<{ offered: readonly Circle[]; chosen: Circle }>) {
  const { adoption: t, withWhom } = useTexts().sharing
  return (
    <Choices
      name="circle"
      legend={t.legend}
      hint={t.hint}
      choices={offered.map((circle) => ({
        value: circle,
        label: <CircleTag circle={circle} />,
        hint: withWhom[circle],
        checked: circle === chosen,
      }))}
    />
  )
}

function useProblems(refused: RefusedAdoption | undefined) {
  const t = useTexts().reportLife.adoption.problems
  return (problem: AdoptionProblem | undefined) => {
    if (!problem) return undefined
    const { code, field } = problem
    if (code === 'before-figures') return t[code](refused?.latest ?? '')
    if (code === 'too-long') return t[code](field === 'body' ? longestBody : longestDiaryNumber)
    return t[code]
  }
}
