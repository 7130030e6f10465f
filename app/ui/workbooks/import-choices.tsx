import type { PreviewOccasion } from '#domain/workbooks/preview-occasion.ts'
import { Button } from '../button.tsx'
import { Choices as ChoiceGroup } from '../choices.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import type { ShownProblem } from './import-problems.tsx'

/** What the user has chosen so far. */
export type Choices = Readonly<{ leaveOut: readonly string[]; organisationChosen: boolean }>

type Props = Readonly<{
  id: string
  organisation: string
  occasions: readonly PreviewOccasion[]
  problems: readonly ShownProblem[]
  choices: Choices
}>

/** Which occasions to read in, whether it is the right organisation, and the button that saves. */
export function ImportChoices({ id, organisation, occasions, problems, choices }: Props) {
  const t = useTexts().workbooks
  const asksForOrganisation = problems.some(({ code }) => code.startsWith('organisation-'))
  return (
    <Section title={t.choicesTitle}>
      <form method="post" encType="multipart/form-data" className="form">
        <input type="hidden" name="id" value={id} />
        {occasions.map((occasion) => (
          <input key={occasion.id} type="hidden" name="columns" value={occasion.id} />
        ))}
        <ChoiceGroup
          kind="checkbox"
          name="occasion"
          legend={t.choose}
          choices={occasions.map((occasion) => ({
            value: occasion.id,
            label: occasion.label,
            hint: t.status[occasion.status],
            checked: !choices.leaveOut.includes(occasion.id),
          }))}
        />
        {asksForOrganisation && (
          <div className="choice">
            <input
              className="ds-input"
              type="checkbox"
              id="organisation"
              name="organisation"
              value="chosen"
              required
              defaultChecked={choices.organisationChosen}
              aria-describedby="organisation-hint"
            />
            <div>
              <label className="ds-label" data-weight="regular" htmlFor="organisation">
                {t.confirmOrganisation(organisation)}
              </label>
              <p className="field-hint" id="organisation-hint">
                {t.confirmHint}
              </p>
            </div>
          </div>
        )}
        <div className="actions">
          <Button>{t.saveImport}</Button>
        </div>
      </form>
    </Section>
  )
}
