import type { DecisionDraft } from '#domain/improvements/check-decisions.ts'
import { TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { Fold } from './fold.tsx'

type Props = Readonly<{
  decisions: readonly DecisionDraft[]
  /** What is wrong, with the number of the row from 1. */
  problems: readonly Readonly<{ row: number; words: string }>[]
}>

const nothing: DecisionDraft = { title: '', reference: '', date: '', url: '' }

/** The decisions that an improvement rests on, and two rows more. Rows in which nothing is typed are not saved. */
export function DecisionFields({ decisions, problems }: Props) {
  const t = useTexts().improvementWork.form
  const rows = [...decisions.filter((row) => Object.values(row).some(Boolean)), nothing, nothing]
  const n = rows.length - 2
  return (
    <Fold id="decisions" title={t.decisions} state={t.chosen(n)} open={n > 0}>
      <p className="field-hint">{t.decisionsHint}</p>
      {rows.map((row, i) => (
        <DecisionRow
          // What stands in a row is only known by its place.
          key={i}
          n={i + 1}
          row={row}
          problem={problems.find((one) => one.row === i + 1)?.words}
        />
      ))}
    </Fold>
  )
}

type RowProps = Readonly<{ n: number; row: DecisionDraft; problem: string | undefined }>

function DecisionRow({ n, row, problem }: RowProps) {
  const t = useTexts().improvementWork.form
  const field = (of: keyof DecisionDraft, name: string) => ({
    id: `decision-${n}-${of}`,
    name,
    defaultValue: row[of],
  })
  return (
    <fieldset className="ds-fieldset decision-row">
      <legend className="ds-label">{t.decision(n)}</legend>
      {problem && <p className="ds-validation-message">{problem}</p>}
      <TextField {...field('title', 'decisionTitle')} label={t.decisionTitle} />
      <div className="decision-row__facts">
        <TextField {...field('reference', 'decisionReference')} label={t.decisionReference} />
        <TextField {...field('date', 'decisionDate')} type="date" label={t.decisionDate} />
      </div>
      <TextField {...field('url', 'decisionUrl')} type="url" label={t.decisionUrl} />
    </fieldset>
  )
}
