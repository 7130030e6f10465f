import type { ImprovementDraft } from '#domain/improvements/check-improvement.ts'
import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { BoxList } from './box-list.tsx'
import { Fold } from './fold.tsx'
import type { KeyFigureChoices } from './form-choices.ts'

type Props = Readonly<{
  draft: ImprovementDraft
  keyFigures: KeyFigureChoices
  problem: string | undefined
}>

/** Key figures: those that are chosen, and a search inside the form, which goes on holding all else that was typed. */
export function KeyFigureBoxes({ draft, keyFigures: { chosen, found }, problem }: Props) {
  const t = useTexts().improvementWork.form
  const { length } = draft.keyFigures
  const isOpen = length > 0 || found !== undefined || !!problem
  return (
    <Fold id="keyFigures" title={t.keyFigures} state={t.chosen(length)} open={isOpen}>
      <p className="field-hint">{t.keyFiguresHint}</p>
      {problem && <p className="ds-validation-message">{problem}</p>}
      {chosen.length > 0 && (
        <BoxList
          name="keyFigures"
          legend={t.chosen(chosen.length)}
          boxes={chosen.map(({ id, title }) => ({
            value: id,
            label: title === null ? id : `${id} ${title}`,
            checked: true,
          }))}
        />
      )}
      <TextField id="q" type="search" label={t.keyFigureSearch} defaultValue={found?.q} />
      <div className="actions">
        <Button look="secondary" name="do" value="search" formAction="#keyFigures">
          {t.keyFigureFind}
        </Button>
      </div>
      {found && <Found found={found} chosen={draft.keyFigures} />}
    </Fold>
  )
}

function Found({
  found: { q, keyFigures, more },
  chosen,
}: {
  found: NonNullable<KeyFigureChoices['found']>
  chosen: readonly string[]
}) {
  const t = useTexts().improvementWork.form
  const others = keyFigures.filter(({ id }) => !chosen.includes(id))
  if (others.length === 0) return <p role="status">{t.keyFigureFound(q, 0)}</p>
  return (
    <>
      <BoxList
        name="keyFigures"
        legend={t.keyFigureFound(q, others.length)}
        boxes={others.map(({ id, title, bySex }) => ({
          value: id,
          label: bySex ? `${id} ${title}` : `${id} ${title} (${t.keyFigureTotal})`,
          checked: false,
        }))}
      />
      {more > 0 && <p className="note">{t.keyFigureMore(more)}</p>}
    </>
  )
}
