import type { ReactNode } from 'react'
import type { Scale, Statement } from '#domain/instruments/instrument.ts'
import { dayOf, formatMoment, formatTime } from '#texts/formats.ts'
import { Alert } from '../alert.tsx'
import { Choices } from '../choices.tsx'
import { TextArea } from '../field.tsx'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import { type ShownFields, writeBefore } from './shown-fields.ts'

type TextFieldWords = Readonly<{ name: string; label: string; hint: string; rows: number }>

type Props = Readonly<{
  item: number
  statement: Statement
  scale: Scale
  legend: string
  /** What stands, which the fields were filled from unless something typed is still unsaved. */
  stored: ShownFields
  shown: ShownFields
  texts: readonly TextFieldWords[]
  conflictTitle: string
  /** Today in Swedish time, as ISO date: a time alone is enough for what was saved today. */
  today: string
}>

/** The answer to one statement with its texts, as one part of a form that saves as one goes. */
export function StatementFields(props: Props) {
  const { item, scale, statement, legend, stored, shown, texts, conflictTitle } = props
  const t = useTexts().assessments
  const localized = useLocalized()
  const steps = scale.steps.map(({ value, label }) => ({
    value: String(value),
    label: <Step value={value}>{localized(label)}</Step>,
    hint: localized(statement.steps.find((step) => step.value === value)!.meaning),
  }))
  const others = [
    { value: 'unknown', label: t.unknown },
    { value: 'not-applicable', label: t.notApplicable },
  ]
  return (
    <div className="statement-fields" data-autosave-part={item}>
      <input type="hidden" name={`version-${item}`} value={shown.version} data-version />
      <input type="hidden" name={`before-${item}`} value={writeBefore(stored)} />
      {shown.theirs !== null && (
        <Alert kind="danger" title={conflictTitle}>
          {t.conflict.body(shown.theirs)}
        </Alert>
      )}
      <Choices
        name={`answer-${item}`}
        legend={legend}
        choices={[...steps, ...others].map((choice) => ({
          ...choice,
          checked: choice.value === shown.answer,
        }))}
      />
      {texts.map(({ name, label, hint, rows }) => (
        <TextArea
          key={name}
          id={`${name}-${item}`}
          label={label}
          hint={hint}
          rows={rows}
          defaultValue={shown.texts[name] ?? ''}
        />
      ))}
      <SaveStatus savedAt={shown.savedAt} today={props.today} />
    </div>
  )
}

function Step({ value, children }: Readonly<{ value: number; children: ReactNode }>) {
  return (
    <>
      <span className="step-number">{value}</span> {children}
    </>
  )
}

/** When this was saved; the script says here how saving goes. */
export function SaveStatus({ savedAt, today }: Readonly<{ savedAt: string | null; today: string }>) {
  const language = useLanguage()
  const t = useTexts().assessments.save
  const at = savedAt === null ? null : new Date(savedAt)
  const written = at && (dayOf(at) === today ? formatTime(language, at) : formatMoment(language, at))
  return (
    <p className="save-status" role="status" data-save-status>
      {written ? t.saved(written) : ''}
    </p>
  )
}
