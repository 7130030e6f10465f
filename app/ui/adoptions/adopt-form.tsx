import type { AdoptionDraft, AdoptionProblem } from '#domain/adoptions/check-adoption.ts'
import { formatNumber } from '#texts/formats.ts'
import { ButtonLink } from '../button.tsx'
import { Choices } from '../choices.tsx'
import { Select, TextArea, TextField } from '../field.tsx'
import { DraftForm } from '../draft-form.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { toldProblems } from '../told-problems.ts'

type Props = Readonly<{
  slug: string
  organisations: readonly Readonly<{ code: string; name: string }>[]
  draft: AdoptionDraft
  begins: boolean
  problems: readonly AdoptionProblem[]
  /** Whose idea it is, where they are in the register and see who takes after it. */
  owner: string | null
}>

/** Takes after an idea: for whom, from which day, what is adapted, and whether work begins. It says first who will see it. */
export function AdoptForm({ slug, organisations, draft, begins, problems, owner }: Props) {
  const { adoptions: t, common } = useTexts()
  const language = useLanguage()
  const to = useAddress()
  const { of, summary } = toldProblems(
    problems,
    (field: keyof AdoptionDraft) => t.fields[field],
    ({ code, limit = 0 }: AdoptionProblem) => t.problems[code](formatNumber(language, limit)),
  )
  return (
    <DraftForm
      problems={summary()}
      submit={t.form.submit}
      cancel={
        <ButtonLink look="tertiary" href={to('libraryStory', { slug })}>
          {common.cancel}
        </ButtonLink>
      }
    >
      <p>
        <strong>{t.who}:</strong> {owner === null ? t.seen.nobody : t.seen.known(owner)}
      </p>
      <Select
        id="organisation"
        label={t.form.organisation}
        none={organisations.length === 1 ? undefined : ''}
        defaultValue={draft.organisation}
        problem={of('organisation')}
        options={organisations.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextArea
        id="adapted"
        label={t.form.adapted}
        hint={t.form.adaptedHint}
        defaultValue={draft.adapted}
        problem={of('adapted')}
      />
      <TextField
        id="adoptedOn"
        type="date"
        label={t.form.adoptedOn}
        defaultValue={draft.adoptedOn}
        problem={of('adoptedOn')}
      />
      <Choices
        name="begins"
        legend={t.form.begin}
        choices={[
          { value: 'yes', label: t.form.begins.yes, hint: t.form.begins.yesHint, checked: begins },
          { value: 'no', label: t.form.begins.no, checked: !begins },
        ]}
      />
    </DraftForm>
  )
}
