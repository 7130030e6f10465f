import type { MeasureDraft, MeasureProblem } from '#domain/measures/check-measure.ts'
import { directions, frequencies, measureKinds } from '#domain/measures/measure.ts'
import { capitalise } from '#texts/formats.ts'
import { Alert } from '../alert.tsx'
import { ButtonLink } from '../button.tsx'
import { Choices } from '../choices.tsx'
import { Select, TextField } from '../field.tsx'
import { DraftForm } from '../draft-form.tsx'
import { useTexts } from '../language.tsx'
import { useMeasureProblems } from './problem-words.ts'

type Props = Readonly<{
  draft: MeasureDraft
  problems?: readonly MeasureProblem[]
  /** What its points mean can no longer be changed. */
  hasPoints: boolean
  hidden?: Readonly<Record<string, string>>
  /** Where giving up leads. */
  back: string
}>

/** What is measured, in what, for whom and how often. */
export function MeasureForm({ draft, problems = [], hasPoints, hidden, back }: Props) {
  const { measures, common } = useTexts()
  const t = measures.form
  const problem = useMeasureProblems(t.fields, problems)
  const line = (field: 'name' | 'unit' | 'source') => ({
    id: field,
    label: t.fields[field],
    hint: t.hints[field],
    defaultValue: draft[field],
    problem: problem.of(field),
  })
  return (
    <DraftForm
      problems={problem.summary({
        kind: `kind-${measureKinds[0]}`,
        of: 'of-women-men',
        better: `better-${directions[0]}`,
      })}
      hidden={hidden}
      submit={t.submit}
      cancel={
        <ButtonLink look="tertiary" href={back}>
          {common.cancel}
        </ButtonLink>
      }
    >
      {hasPoints && <Alert kind="info">{t.fixed}</Alert>}
      <TextField {...line('name')} required />
      <Choices
        name="kind"
        legend={t.fields.kind}
        problem={problem.of('kind')}
        choices={measureKinds.map((kind) => ({
          value: kind,
          label: measures.kinds[kind],
          hint: measures.kindMeans[kind],
          checked: draft.kind === kind,
        }))}
      />
      <TextField {...line('unit')} />
      <Choices
        name="of"
        legend={t.fields.of}
        problem={problem.of('of')}
        choices={[
          { value: 'women-men', label: t.womenMen, checked: draft.of === 'women-men' },
          { value: 'girls-boys', label: t.girlsBoys, checked: draft.of === 'girls-boys' },
        ]}
      />
      <Select
        id="every"
        label={t.fields.every}
        hint={t.hints.every}
        none={t.choose}
        options={frequencies.map((every) => ({ value: every, label: capitalise(measures.every[every]) }))}
        defaultValue={draft.every}
        problem={problem.of('every')}
      />
      <Choices
        name="better"
        legend={t.fields.better}
        problem={problem.of('better')}
        choices={directions.map((one) => ({
          value: one,
          label: measures.better[one],
          checked: draft.better === one,
        }))}
      />
      <TextField {...line('source')} />
      <TextField
        id="baselineEnd"
        type="date"
        label={t.fields.baselineEnd}
        hint={t.hints.baselineEnd}
        defaultValue={draft.baselineEnd}
        problem={problem.of('baselineEnd')}
      />
    </DraftForm>
  )
}
