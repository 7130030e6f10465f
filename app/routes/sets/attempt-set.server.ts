import { data, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { textOf, textsOf } from '#app/entry/form-text.server.ts'
import { contextOf } from '#app/entry/request-context.server.ts'
import { toRefusal } from '#app/entry/to-refusal.server.ts'
import type { SetFormState } from '#app/ui/sets/own-set-form.tsx'
import type { OwnSetDraft } from '#domain/sets/check-own-set.ts'
import type { Context } from '#server/context.ts'
import type { SaveOutcome } from '#server/services/sets/save-outcome.ts'
import { addLines } from './add-lines.server.ts'
import { findToAdd } from './find-to-add.server.ts'

type Arguments = Parameters<typeof contextOf>[0] & Readonly<{ params: { code?: string } }>
type Save = (ctx: Context, typed: Readonly<{ draft: OwnSetDraft; version: number }>) => Promise<SaveOutcome>

/**
 * Runs the form of an own set: searches, adds what was ticked, or saves. Only saving leads on; else the page comes back
 * with all that was typed. What was ticked and not added is added by saving too.
 */
export async function attemptSet(args: Arguments, form: FormData, save: Save) {
  const ctx = contextOf(args)
  const read = (field: string) => textOf(form, field)
  const [q, version] = [read('q').trim(), Number(read('version'))]
  const draft = { name: read('name'), guidance: read('guidance'), keyFigures: read('keyFigures') }
  const whole = await addLines(ctx, draft, textsOf(form, 'add'))
  const state: SetFormState = { draft: whole, version: Number.isSafeInteger(version) ? version : 0 }
  try {
    if (read('do') === 'search' && q !== '') return data({ ...state, draft, found: await findToAdd(ctx, q) })
    if (read('do') === 'add') return data({ ...state, added: true })
    const outcome = await save(ctx, { draft: whole, version: state.version })
    if (outcome.kind === 'saved') {
      const to = address(ctx.language, 'set', { code: args.params.code!, set: outcome.id })
      return redirect(`${to}?saved#content`, 303)
    }
    if (outcome.kind === 'refused')
      return data<SetFormState>({ ...state, problems: outcome.problems }, { status: 400 })
    const { stored } = outcome
    return data<SetFormState>({ ...state, version: stored.version, stored }, { status: 409 })
  } catch (error) {
    const { refusal, status } = await toRefusal(args, error)
    return data<SetFormState>({ ...state, ...refusal }, { status })
  }
}
