import type { ConsentDraft, ConsentProblem } from '#domain/support/check-consent.ts'
import { formatDate } from '#texts/formats.ts'
import { Button } from '../button.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { TextArea, TextField } from '../field.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** What a refused consent gets back: what was typed and what must be corrected, or why it was not taken at all. */
export type RefusedConsent = Readonly<{
  typed?: ConsentDraft
  problems?: readonly ConsentProblem[]
  problem?: string
}>

type Props = Readonly<{ lastDay: string; refused: RefusedConsent | undefined }>

/** Gives support access for a time. */
export function ConsentForm({ lastDay, refused }: Props) {
  const t = useTexts().support.consent
  const language = useLanguage()
  const problems = refused?.problems ?? []
  const wordsOf = (problem: ConsentProblem) =>
    problem.field === 'reason' ? t.problems.reason[problem.code] : t.problems.until[problem.code]
  const problemOf = (field: ConsentProblem['field']) => {
    const problem = problems.find((one) => one.field === field)
    return problem && wordsOf(problem)
  }
  return (
    <Section title={t.giveTitle}>
      <form method="post" action="?" className="form" noValidate>
        <ErrorSummary
          title={t.summary(problems.length)}
          problems={problems.map((one) => ({ href: `#${one.field}`, text: wordsOf(one) }))}
        />
        <input type="hidden" name="intent" value="give" />
        <TextArea
          id="reason"
          label={t.reasonLabel}
          hint={t.reasonHint}
          rows={3}
          defaultValue={refused?.typed?.reason}
          problem={problemOf('reason')}
          required
        />
        <TextField
          id="until"
          type="date"
          label={t.untilLabel}
          hint={t.untilHint(formatDate(language, lastDay))}
          defaultValue={refused?.typed?.until}
          problem={problemOf('until')}
          required
        />
        <div className="actions">
          <Button>{t.give}</Button>
        </div>
      </form>
    </Section>
  )
}
