import { Fragment } from 'react'
import type { ExampleDraft, ExampleProblem } from '#domain/examples/check-example.ts'
import { type ExampleText, exampleTexts } from '#domain/examples/example.ts'
import type { ExampleFacts } from '#domain/examples/fill-example.ts'
import { type ExampleMark, markKey } from '#domain/examples/marks-of-example.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import { chainSteps } from '#domain/improvements/improvement.ts'
import { formatDate } from '#texts/formats.ts'
import { ButtonLink } from '../button.tsx'
import { Choices } from '../choices.tsx'
import { Select, TextArea, TextField } from '../field.tsx'
import { DraftForm } from '../draft-form.tsx'
import { useStepWords } from '../improvements/step-words.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { toldProblems } from '../told-problems.ts'
import { useFieldWords } from './field-words.ts'

type Props = Readonly<{
  draft: ExampleDraft
  version: number
  problems: readonly ExampleProblem[]
  facts: ExampleFacts
  marks: readonly ExampleMark[]
  chain: readonly ChainStepGuide[]
  cancel: string
}>

/** Everything a person writes about an example, and why what may tell who somebody is may stand. */
export function ExampleForm({ draft, version, problems, facts, marks, chain, cancel }: Props) {
  const { examples, common } = useTexts()
  const t = examples.form
  const language = draft.language === 'en' ? 'en' : 'sv'
  const { nameOf, problemOf } = useFieldWords(language)
  const { of, summary } = toldProblems(problems, nameOf, problemOf)
  const other = language === 'sv' ? 'en' : 'sv'
  const isTranslated = exampleTexts.some((text) => draft.other[text] !== '')
  return (
    <DraftForm
      problems={summary({ figures: `figures-${facts.figures[0]?.resultId}`, language: 'language-sv' })}
      hidden={{ version: String(version) }}
      submit={t.save}
      cancel={
        <ButtonLink look="tertiary" href={cancel}>
          {common.cancel}
        </ButtonLink>
      }
    >
      {marks.map((mark) => (
        <TextField
          key={markKey(mark)}
          id={`because:${markKey(mark)}`}
          label={examples.marks.reason(mark.text)}
          hint={`${examples.marks.here(nameOf(mark.field), examples.marks.kinds[mark.kind])}. ${examples.marks.reasonHint}`}
          defaultValue={draft.reasons[markKey(mark)] ?? ''}
        />
      ))}
      <TextFields draft={draft} side="" problemOf={of} />
      <TextField
        id="mailbox"
        type="email"
        label={t.mailbox}
        hint={t.mailboxHint}
        defaultValue={draft.mailbox}
        problem={of('mailbox')}
      />
      <Carried {...{ draft, facts, chain, problemOf: of }} />
      <Choices
        name="language"
        legend={t.language}
        problem={of('language')}
        choices={(['sv', 'en'] as const).map((value) => ({
          value,
          label: t.languages[value],
          checked: value === draft.language,
        }))}
      />
      <details className="ds-details" open={isTranslated}>
        <summary>{t.other[other]}</summary>
        <div className="form">
          <p className="field-hint">{t.otherHint}</p>
          <TextFields draft={draft} side="other-" problemOf={of} />
        </div>
      </details>
    </DraftForm>
  )
}

type ProblemOf = (field: ExampleProblem['field']) => string | undefined

const lines: readonly ExampleText[] = ['title', 'contactRole']

type SideProps = Readonly<{ draft: ExampleDraft; side: '' | 'other-'; problemOf: ProblemOf }>

function TextFields({ draft, side, problemOf }: SideProps) {
  const { form: t, texts } = useTexts().examples
  return exampleTexts.map((text) => {
    const own = side === ''
    const field = {
      id: `${side}${text}`,
      label: own ? t[text] : texts[text],
      hint: own ? t[`${text}Hint`] : undefined,
      defaultValue: (own ? draft.texts : draft.other)[text],
      problem: problemOf(`${side}${text}`),
    }
    if (lines.includes(text)) return <TextField key={text} {...field} />
    return (
      <Fragment key={text}>
        <TextArea {...field} rows={own ? 6 : 4} />
        {own && text === 'failed' && <NothingFailed checked={draft.nothingFailed} />}
      </Fragment>
    )
  })
}

/** Said outright, so that an empty box is never taken for it. */
function NothingFailed({ checked }: { checked: boolean }) {
  const t = useTexts().examples.form
  return (
    <div className="choice">
      <input
        className="ds-input"
        type="checkbox"
        id="nothingFailed"
        name="nothingFailed"
        value="yes"
        defaultChecked={checked}
      />
      <label className="ds-label" data-weight="regular" htmlFor="nothingFailed">
        {t.nothing}
      </label>
    </div>
  )
}

type CarriedProps = Pick<Props, 'draft' | 'facts' | 'chain'> & Readonly<{ problemOf: ProblemOf }>

/** What can be chosen of what the improvement carries: steps up to the highest, and measurements. */
function Carried({ draft, facts, chain, problemOf }: CarriedProps) {
  const t = useTexts().examples.form
  const language = useLanguage()
  const stepWords = useStepWords(chain)
  const carried = chainSteps.slice(0, chainSteps.indexOf(facts.step) + 1)
  return (
    <>
      <Select
        id="step"
        label={t.step}
        hint={t.stepHint}
        defaultValue={draft.step}
        problem={problemOf('step')}
        options={carried.map((value) => ({
          value,
          label: `${stepWords(value).number}. ${stepWords(value).step}`,
        }))}
      />
      {facts.figures.length === 0 ? (
        <p className="note">{t.noFigures}</p>
      ) : (
        <Choices
          kind="checkbox"
          name="figures"
          legend={t.figures}
          hint={t.figuresHint}
          problem={problemOf('figures')}
          choices={facts.figures.map(({ resultId, change: { measure, unit, before, after } }) => ({
            value: resultId,
            label: `${measure}, ${unit}`,
            hint: `${formatDate(language, before.date)} – ${formatDate(language, after.date)}`,
            checked: draft.figures.includes(resultId),
          }))}
        />
      )}
    </>
  )
}
