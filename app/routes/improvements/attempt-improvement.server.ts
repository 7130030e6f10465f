import { data } from 'react-router'
import { textOf } from '#app/entry/form-text.server.ts'
import { contextOf } from '#app/entry/request-context.server.ts'
import type { KeyFigureChoices } from '#app/ui/improvements/form-choices.ts'
import type { ImprovementDraft, ImprovementField } from '#domain/improvements/check-improvement.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { nameKeyFigures } from '#server/services/indicators/name-key-figures.ts'
import type { Overtaken, Refused, Saved } from '#server/services/improvements/save-outcome.ts'
import { findToAdd } from '../sets/find-to-add.server.ts'
import { attemptKeeping } from './attempt-keeping.server.ts'
import { readImprovementForm, readVersion } from './read-forms.server.ts'

type Arguments = Parameters<typeof contextOf>[0]
type Save = (
  ctx: Context,
  typed: Readonly<{ draft: ImprovementDraft; version: number }>,
) => Promise<Saved | Refused<ImprovementField> | Overtaken<Improvement>>

/**
 * Runs the form of an improvement: searches key figures, or saves. Only saving leads on; else the page comes back with all
 * that was typed.
 */
export async function attemptImprovement(
  args: Arguments,
  form: FormData,
  save: Save,
  next: (ctx: Context, id: string) => string,
) {
  const ctx = contextOf(args)
  const draft = readImprovementForm(form)
  const version = readVersion(form)
  const q = textOf(form, 'q').trim()
  const keyFigures: KeyFigureChoices = { chosen: await nameKeyFigures(ctx, draft.keyFigures) }
  const typed = { draft, version, place: textOf(form, 'place'), keyFigures }
  if (textOf(form, 'do') === 'search' && q !== '')
    return data({ ...typed, keyFigures: { ...keyFigures, found: await findToAdd(ctx, q) } })
  return attemptKeeping(args, typed, (acting) => save(acting, { draft, version }), next)
}
