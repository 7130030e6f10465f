import type { ReactNode } from 'react'
import type { ExampleProblem } from '#domain/examples/check-example.ts'
import type { Consent, WrittenExample } from '#domain/examples/example.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import { Ask } from '../ask.tsx'
import { Button } from '../button.tsx'
import { Details } from '../details.tsx'
import { TextArea } from '../field.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { useFieldWords } from './field-words.ts'

/** What was typed in the form that was refused. */
export type RefusedStep = Readonly<{
  problem?: string
  typed?: Readonly<{ intent: string; comment: string; because: string }>
}>

type StepProps = Readonly<{ intent: string; version: number; children: ReactNode }>

function StepForm({ intent, version, children }: StepProps) {
  return (
    <form method="post" className="form">
      <HiddenFields fields={{ intent, version: String(version) }} />
      {children}
    </form>
  )
}

type ConsentProps = Readonly<{
  written: WrittenExample
  left: readonly ExampleProblem[]
  unexplained: number
  mayPublish: boolean
  words: string
}>

/** What is left to write; then, for whoever leads the work, the words to agree to. */
export function ConsentStep({ written, left, unexplained, mayPublish, words }: ConsentProps) {
  const t = useTexts().examples
  const { nameOf, problemOf } = useFieldWords(written.content.language)
  if (left.length > 0)
    return (
      <Section title={t.left.title} lead={t.left.lead}>
        <ul>
          {left.map((one) => (
            <li key={one.field}>{`${nameOf(one.field)}: ${problemOf(one)}`}</li>
          ))}
        </ul>
      </Section>
    )
  if (unexplained > 0) return null
  return (
    <Section id="consent" title={t.consent.title} lead={mayPublish ? t.consent.lead : t.consent.notLeading}>
      {mayPublish && (
        <StepForm intent="send" version={written.version}>
          <blockquote className="own-words">{words}</blockquote>
          <div className="choice">
            <input className="ds-input" type="checkbox" id="agrees" name="agrees" value="yes" />
            <label className="ds-label" data-weight="regular" htmlFor="agrees">
              {t.consent.agree}
            </label>
          </div>
          <div className="actions">
            <Button>{t.consent.send}</Button>
          </div>
        </StepForm>
      )}
    </Section>
  )
}

type ReviewProps = Readonly<{
  written: WrittenExample
  mayReview: boolean
  isOwnWork: boolean
  refused: RefusedStep | undefined
}>

/** What somebody else decides: that it is published, or what needs to be changed first. */
export function ReviewStep({ written, mayReview, isOwnWork, refused }: ReviewProps) {
  const t = useTexts().examples.review
  const { version, consent } = written
  return (
    <Section id="review" title={t.title} lead={mayReview ? t.lead : isOwnWork ? t.own : t.wait}>
      {consent && <ConsentGiven consent={consent} />}
      {mayReview && (
        <>
          <StepForm intent="publish" version={version}>
            <div className="actions">
              <Button>{t.publish}</Button>
            </div>
          </StepForm>
          <StepForm intent="return" version={version}>
            <TextArea id="comment" label={t.comment} defaultValue={refused?.typed?.comment} />
            <div className="actions">
              <Button look="secondary">{t.back}</Button>
            </div>
          </StepForm>
        </>
      )}
    </Section>
  )
}

/** By which role consent was given and when; the words fold out. */
function ConsentGiven({ consent: { role, at, words } }: { consent: Consent }) {
  const { examples, common } = useTexts()
  const t = examples.consent
  const language = useLanguage()
  return (
    <>
      <p>{t.given(common.roles[role], formatDate(language, dayOf(new Date(at))))}</p>
      <Details summary={t.words}>
        <blockquote className="own-words" dir="auto">
          {words}
        </blockquote>
      </Details>
    </>
  )
}

/** Takes an example from everybody at once. */
export function WithdrawStep({ refused }: Readonly<{ refused: RefusedStep | undefined }>) {
  const t = useTexts().examples.withdraw
  return (
    <Details summary={t.title} open={refused?.typed?.intent === 'withdraw'}>
      <p>{t.why}</p>
      <StepForm intent="withdraw" version={0}>
        <TextArea
          id="because"
          label={t.because}
          hint={t.becauseHint}
          rows={2}
          defaultValue={refused?.typed?.because}
        />
        <div className="actions">
          <Button look="secondary">{t.confirm}</Button>
        </div>
      </StepForm>
    </Details>
  )
}

/** Begins a new version beside what is public. */
export function RenewStep() {
  const t = useTexts().examples
  return (
    <StepForm intent="renew" version={0}>
      <div className="actions">
        <Button>{t.renew}</Button>
      </div>
    </StepForm>
  )
}

/** Removes what is being written. */
export function DiscardStep({ version }: { version: number }) {
  const t = useTexts().examples
  return (
    <Ask
      label={t.discard}
      why={t.discardWhy}
      confirm={t.discardConfirm}
      fields={{ intent: 'discard', version: String(version) }}
    />
  )
}
