import type { ImprovementDraft, ImprovementField } from '#domain/improvements/check-improvement.ts'
import { useLocalized, useTexts } from '../language.tsx'
import { BoxList } from './box-list.tsx'
import { Fold } from './fold.tsx'
import type { FormChoices, KeyFigureChoices } from './form-choices.ts'
import { KeyFigureBoxes } from './key-figure-boxes.tsx'

type Props = Readonly<{
  draft: ImprovementDraft
  choices: FormChoices
  keyFigures: KeyFigureChoices
  problemOf: (field: ImprovementField) => string | undefined
}>

/** What an improvement is linked to, each kind in a fold that is open where something in it is chosen. */
export function LinkFolds({ draft, choices, keyFigures, problemOf }: Props) {
  const t = useTexts().improvementWork.form
  return (
    <section className="form__part" aria-labelledby="links">
      <h2 className="ds-heading" data-size="2xs" id="links">
        {t.links}
      </h2>
      <p className="field-hint">{t.linksLead}</p>
      <Statements draft={draft} choices={choices} problem={problemOf('relatedItems')} />
      <SubGoals draft={draft} choices={choices} problem={problemOf('subGoals')} />
      <KeyFigureBoxes draft={draft} keyFigures={keyFigures} problem={problemOf('keyFigures')} />
      <SdgTargets draft={draft} choices={choices} problem={problemOf('sdgTargets')} />
      <Charter draft={draft} choices={choices} problem={problemOf('charterArticles')} />
    </section>
  )
}

type PartProps = Pick<Props, 'draft' | 'choices'> & Readonly<{ problem: string | undefined }>

function Problem({ children }: { children: string | undefined }) {
  return children ? <p className="ds-validation-message">{children}</p> : null
}

function Statements({ draft: { relatedItems }, choices: { statements }, problem }: PartProps) {
  const { improvements, improvementWork } = useTexts()
  const [t, own] = [improvements.form, improvementWork.form]
  const localized = useLocalized()
  const state = own.chosen(relatedItems.length)
  return (
    <Fold id="relatedItems" title={own.items} state={state} open={relatedItems.length > 0 || !!problem}>
      <p className="field-hint">{statements.length === 0 ? t.noInstruments : t.relatedItemsHint}</p>
      <Problem>{problem}</Problem>
      {statements.map(({ instrumentId, title, items }) => (
        <BoxList
          key={instrumentId}
          name="relatedItems"
          legend={localized(title)}
          boxes={items.map((item) => {
            const value = `${instrumentId}:${item.number}`
            const label = `${item.number}. ${localized(item.title)}`
            return { value, label, checked: relatedItems.includes(value) }
          })}
        />
      ))}
    </Fold>
  )
}

function SubGoals({ draft, choices: { subGoals }, problem }: PartProps) {
  const { improvements, improvementWork } = useTexts()
  const t = improvementWork.form
  const localized = useLocalized()
  const { length } = draft.subGoals
  return (
    <Fold id="subGoals" title={t.subGoals} state={t.chosen(length)} open={length > 0 || !!problem}>
      <p className="field-hint">{improvements.form.subGoalsHint}</p>
      <Problem>{problem}</Problem>
      <BoxList
        name="subGoals"
        legend={improvements.form.subGoals}
        boxes={subGoals.map(({ id, name, meaning }) => ({
          value: id,
          label: (
            <>
              {localized(name)}
              <span className="field-hint">{localized(meaning)}</span>
            </>
          ),
          checked: draft.subGoals.includes(id),
        }))}
      />
    </Fold>
  )
}

function SdgTargets({ draft: { sdgTargets }, choices: { sdg }, problem }: PartProps) {
  const t = useTexts().improvementWork.form
  const localized = useLocalized()
  const state = t.chosen(sdgTargets.length)
  return (
    <Fold id="sdgTargets" title={t.sdg} state={state} open={sdgTargets.length > 0 || !!problem}>
      <p className="field-hint">{localized(sdg.note)}</p>
      <Problem>{problem}</Problem>
      {sdg.goals.map(({ number, name, targets }) => (
        <BoxList
          key={number}
          name="sdgTargets"
          legend={t.sdgGoal(number, localized(name))}
          boxes={targets.map(({ id, name: of }) => ({
            value: id,
            label: `${id} ${localized(of)}`,
            checked: sdgTargets.includes(id),
          }))}
        />
      ))}
    </Fold>
  )
}

function Charter({ draft: { charterArticles }, choices: { charter }, problem }: PartProps) {
  const t = useTexts().improvementWork.form
  const localized = useLocalized()
  const state = t.chosen(charterArticles.length)
  return (
    <Fold id="charterArticles" title={t.charter} state={state} open={charterArticles.length > 0 || !!problem}>
      <p className="field-hint">{localized(charter.note)}</p>
      <Problem>{problem}</Problem>
      {charter.parts.map(({ id, name, articles }) => (
        <BoxList
          key={id}
          name="charterArticles"
          legend={localized(name)}
          boxes={articles.map(({ slug, number, name: of }) => ({
            value: slug,
            label: number === null ? localized(of) : `${number}. ${localized(of)}`,
            checked: charterArticles.includes(slug),
          }))}
        />
      ))}
    </Fold>
  )
}
