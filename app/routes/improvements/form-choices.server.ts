import type { FormChoices } from '#app/ui/improvements/form-choices.ts'
import type { Context } from '#server/context.ts'
import type { ImprovementChoices } from '#server/services/improvements/list-choices.ts'

type Of = Pick<FormChoices, 'statements'> & ImprovementChoices

/** What the form of an improvement offers: of the organisation, and of the reviewed content. */
export function formChoices({ content }: Context, { statements, owners, units }: Of): FormChoices {
  const { areas, subGoals, sdg, charter } = content
  return { areas, subGoals, sdg, charter, statements, owners, units }
}
