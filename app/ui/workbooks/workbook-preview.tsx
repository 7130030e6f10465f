import type { Localized } from '#domain/language/language.ts'
import type { PreviewOccasion } from '#domain/workbooks/preview-occasion.ts'
import { ButtonLink } from '../button.tsx'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { ImportChoices, type Choices } from './import-choices.tsx'
import { ImportProblems, type ShownProblem } from './import-problems.tsx'
import { ItemChanges } from './item-changes.tsx'
import { OccasionTable } from './occasion-table.tsx'

type Props = Readonly<{
  id: string
  place: Readonly<{ round: string; code: string }>
  organisation: string
  instrumentTitle: Localized | null
  items: readonly Readonly<{ number: number; title: Localized }>[]
  choices: Choices
  preview: Readonly<{
    sheet: string | null
    occasions: readonly PreviewOccasion[]
    problems: readonly ShownProblem[]
    unchanged: boolean
  }>
}>

/** What a workbook would change, what there is to know of it, and the choices to make before it is saved. */
export function WorkbookPreview({
  id,
  place,
  organisation,
  instrumentTitle,
  items,
  choices,
  preview,
}: Props) {
  const t = useTexts().workbooks
  const localized = useLocalized()
  const to = useAddress()
  const { occasions, problems, sheet, unchanged } = preview
  return (
    <>
      {instrumentTitle && sheet && <p>{t.readAs(localized(instrumentTitle), sheet)}</p>}
      {occasions.length > 0 && <OccasionTable occasions={occasions} />}
      <ImportProblems problems={problems} />
      <ItemChanges occasions={occasions} items={items} />
      {occasions.length > 0 && !unchanged ? (
        <ImportChoices {...{ id, organisation, occasions, problems, choices }} />
      ) : null}
      <div className="actions">
        {unchanged && (
          <ButtonLink href={to('participation', place)}>{t.toParticipation(organisation)}</ButtonLink>
        )}
        <ButtonLink look={occasions.length > 0 ? 'tertiary' : 'primary'} href={to('importWorkbook', place)}>
          {t.otherFile}
        </ButtonLink>
      </div>
    </>
  )
}
