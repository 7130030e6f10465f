import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import type { PageOf } from '#app/entry/page-data.ts'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { closeOccasion } from '#server/services/assessments/close-occasion.ts'
import { getAgreement } from '#server/services/assessments/get-agreement.ts'
import { saveAgreement } from '#server/services/assessments/save-agreement.ts'
import { saveShiftNote } from '#server/services/assessments/save-shift-note.ts'
import { dayOf } from '#texts/formats.ts'
import { type Part, readParts, readText, typedOf } from './read-parts.server.ts'
import { tellConflicts } from './tell-conflicts.server.ts'

/** How the answers spread, what is agreed, and the shift since last time. */
export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await getAgreement(ctx, { occasionId: args.params.occasion! })
    const { organisation, round } = view
    return {
      ...view,
      organisation: { code: organisation.code, name: organisation.name },
      round: { slug: round.slug, name: round.name },
      today: dayOf(ctx.now()),
      fictional: organisation.fictional,
    }
  })
}

/** What the page shows, as plain data. */
export type AgreementData = PageOf<typeof loader>

/** Saves what was touched, then the note on the shift or, when asked to, closes; what was not saved goes back. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const occasionId = args.params.occasion!
  const parts = readParts(form, ['reason', 'evidence'])
  const note = readText(form, 'note-shift')
  const shift = { occasionId, note, version: Number(readText(form, 'version-shift')) || 0 }
  return attempt(
    args,
    async (ctx) => {
      const conflicts = await save(ctx, occasionId, parts)
      if (Object.keys(conflicts).length > 0) return data({ conflicts, typed: typedOf(parts, note) }, 409)
      if (form.get('intent') === 'close') {
        await closeOccasion(ctx, { ...shift, shiftNote: note })
        return redirect(address(ctx.language, 'occasion', { occasion: occasionId }))
      }
      if (note !== readText(form, 'before-shift')) await saveNote(ctx, shift)
      return redirect(address(ctx.language, 'agree', { occasion: occasionId }))
    },
    typedOf(parts, note),
  )
}

async function save(ctx: Context, occasionId: string, parts: readonly Part[]) {
  const agreed = parts.map(({ texts: { reason = '', evidence = '' }, ...part }) => ({
    ...part,
    reason,
    evidence,
  }))
  const { conflicts } = await saveAgreement(ctx, { occasionId, agreed })
  return tellConflicts(ctx, conflicts)
}

async function saveNote(ctx: Context, input: Parameters<typeof saveShiftNote>[1]): Promise<void> {
  const result = await saveShiftNote(ctx, input)
  if (result.kind === 'saved') return
  throw UserError.of('changed-by-other', { theirs: result.current, yours: input.note }, 409)
}
