import { type ChallengeSubject, challengeSubjects } from '#domain/challenges/challenge.ts'
import type { ChallengeDraft, ChallengeField } from '#domain/challenges/check-challenge.ts'
import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import { ButtonLink } from '../button.tsx'
import { Choices } from '../choices.tsx'
import { TextField } from '../field.tsx'
import { DraftForm } from '../draft-form.tsx'
import { useTexts } from '../language.tsx'
import { useProblemWords } from './problem-words.ts'

type Props = Readonly<{
  /** What the figures suggest; `about` is empty where they do not say who has the worse of it. */
  suggested: ChallengeDraft
  /** What was typed before, if it was refused; what was left empty is suggested again. */
  draft: ChallengeDraft | undefined
  problems: readonly FieldProblem<ChallengeField>[] | undefined
  of: Classification['of']
  snapshot: string
  cancel: string
}>

/** What the challenge is called and whom it is about, filled in as far as the figures say. */
export function RaiseForm({ suggested, draft, problems = [], of, snapshot, cancel }: Props) {
  const { challenges, common } = useTexts()
  const t = challenges.raise
  const problem = useProblemWords(problems)
  return (
    <DraftForm
      problems={problem.summary({ about: 'about-women' })}
      hidden={{ snapshot }}
      submit={t.submit}
      cancel={
        <ButtonLink look="tertiary" href={cancel}>
          {common.cancel}
        </ButtonLink>
      }
    >
      <TextField
        id="title"
        label={t.name}
        hint={t.nameHint}
        defaultValue={draft?.title || suggested.title}
        problem={problem.of('title')}
      />
      {isSubject(suggested.about) ? (
        <p>{t.judged[suggested.about](of)}</p>
      ) : (
        <Choices
          name="about"
          legend={t.about}
          hint={t.aboutUnknown}
          problem={problem.of('about')}
          choices={[
            { value: 'women', label: t.women(of), checked: draft?.about === 'women' },
            { value: 'men', label: t.men(of), checked: draft?.about === 'men' },
            { value: 'both', label: t.both, checked: draft?.about === 'both' },
          ]}
        />
      )}
    </DraftForm>
  )
}

function isSubject(about: string): about is ChallengeSubject {
  return (challengeSubjects as readonly string[]).includes(about)
}
