import type { ImprovementDraft, ImprovementField } from '#domain/improvements/check-improvement.ts'
import { draftOfImprovement } from '#domain/improvements/draft-of-improvement.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { pathOfUnit } from '#domain/organisations/path-of-unit.ts'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import type { FormChoices } from './form-choices.ts'

/** Each field in which the stored improvement says something else than the form, in the words of the page. */
export function useImprovementDifferences(
  mine: ImprovementDraft,
  stored: Improvement | undefined,
  choices: FormChoices,
) {
  const { improvements } = useTexts()
  const { fields, result } = improvements
  const language = useLanguage()
  const nameOf = useNames(choices)
  if (!stored) return []
  const theirs = draftOfImprovement(stored, language)
  const shown = (draft: ImprovementDraft, field: ImprovementField): string => {
    const value = draft[field]
    if (field === 'aimOf') return draft.aimOf === 'girls-boys' ? result.girlsBoys : result.womenMen
    if (field === 'decisions') return draft.decisions.map((row) => Object.values(row).join(' ')).join('\n')
    const ids = Array.isArray(value) ? (value as readonly string[]) : [value as string]
    return ids.map((id) => nameOf(field, id)).join('\n')
  }
  return (Object.keys(theirs) as ImprovementField[])
    .filter((field) => shown(mine, field).trim() !== shown(theirs, field).trim())
    .map((field) => ({ field: fields[field], theirs: shown(theirs, field) }))
}

/** What an id chosen in a field is called; what was typed stands as it was. */
function useNames({ areas, subGoals, statements, owners, units, sdg, charter }: FormChoices) {
  const localized = useLocalized()
  const items = statements.flatMap(({ instrumentId, items: of }) =>
    of.map(({ number, title }) => [`${instrumentId}:${number}`, `${number}. ${localized(title)}`]),
  )
  const targets = sdg.goals.flatMap(({ targets: of }) => of.map(({ id, name }) => [id, localized(name)]))
  const articles = charter.parts.flatMap(({ articles: of }) =>
    of.map(({ slug, name }) => [slug, localized(name)]),
  )
  const named: Partial<Record<ImprovementField, readonly (readonly string[])[]>> = {
    area: areas.map(({ id, name }) => [id, localized(name)]),
    subGoals: subGoals.map(({ id, name }) => [id, localized(name)]),
    ownerId: owners.map(({ id, name }) => [id, name]),
    unitId: units.map(({ id }) => [
      id,
      pathOfUnit(units, id)
        .map(({ name }) => name)
        .join(', '),
    ]),
    relatedItems: items,
    sdgTargets: targets,
    charterArticles: articles,
  }
  return (field: ImprovementField, id: string) => named[field]?.find(([one]) => one === id)?.[1] ?? id
}
