import { useActionData } from 'react-router'
import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import type { FormAnswer } from '#app/routes/improvements/form-answer.ts'
import { useCrumbs } from '#app/routes/improvements/use-crumbs.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { AnswerForm } from '#app/ui/follow-up/answer-form.tsx'
import { useEndText } from '#app/ui/follow-up/use-end-text.ts'
import { WaveList } from '#app/ui/follow-up/wave-list.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { OvertakenNotice } from '#app/ui/overtaken-notice.tsx'
import { useAddress, useLanguage, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import '#app/theme/follow-up.css'
import type { AnswerDraft, AnswerField } from '#domain/follow-up/check-answer.ts'
import type { FollowUp as Stored } from '#domain/follow-up/follow-up.ts'
import { formatDate } from '#texts/formats.ts'
import type { loader } from './follow-up.server.ts'

export { action, loader } from './follow-up.server.ts'

const nothingYet: AnswerDraft = { fate: '', witness: '', said: '' }

export default function FollowUp() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<FormAnswer<AnswerDraft, AnswerField, Stored>>()
  const { followUp, common } = useTexts()
  const t = followUp.page
  const endText = useEndText()
  const { improvement, at } = view
  const here = useAddress()('improvement', { improvement: improvement.id })
  const given = at.followUp?.answer ?? null
  const stored = refused?.stored?.answer
  return (
    <Page
      title={t.title(at.wave)}
      lead={t.lead(improvement.title)}
      breadcrumbs={[...useCrumbs(view), { href: here, label: improvement.title }]}
    >
      <FormProblem problem={refused?.problem} />
      <p>{endText(view.end)}</p>
      <Timing view={view} />
      {stored && (
        <OvertakenNotice
          differences={[
            { field: followUp.fields.fate, theirs: followUp.fates[stored.fate] },
            { field: followUp.fields.said, theirs: stored.said },
            { field: followUp.fields.witness, theirs: stored.witness },
          ]}
        />
      )}
      <WhatCame view={view} />
      <AnswerForm
        draft={refused?.draft ?? given ?? nothingYet}
        version={refused?.version ?? at.followUp?.version ?? 0}
        problems={refused?.problems}
        cancel={
          <ButtonLink look="tertiary" href={here}>
            {common.cancel}
          </ButtonLink>
        }
      />
      {view.earlier.length > 0 && (
        <Section title={t.earlier}>
          <WaveList improvement={improvement.id} asked={view.earlier} mayAnswer={false} />
        </Section>
      )}
    </Page>
  )
}

type View = PageOf<typeof loader>

/** That an answer is corrected, or given after its time. */
function Timing({ view: { at, today } }: { view: View }) {
  const t = useTexts().followUp.page
  const language = useLanguage()
  const answer = at.followUp?.answer
  if (answer) return <p className="note">{t.correcting(formatDate(language, answer.answeredOn))}</p>
  return at.dueOn < today ? <p className="note">{t.late(formatDate(language, at.dueOn))}</p> : null
}

/** What the improvement has left behind, so that nobody has to remember it. */
function WhatCame({ view: { results, chain } }: { view: View }) {
  const t = useTexts().followUp.page
  const localized = useLocalized()
  return (
    <Section title={t.whatCame}>
      <ul>
        {results.map(({ id, step, description }) => (
          <li key={id}>
            <strong>{localized(chain.find((guide) => guide.step === step)!.name)}: </strong>
            <span className="own-words" dir="auto">
              {description}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
