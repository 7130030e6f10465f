import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { readBody } from '#app/entry/read-form.server.ts'
import { contextOf } from '#app/entry/request-context.server.ts'
import { theirsInWords } from '#app/ui/assessments/answer-words.ts'
import type { Context } from '#server/context.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { saveConsensus } from '#server/services/assessments/save-consensus.ts'
import { saveRating } from '#server/services/assessments/save-rating.ts'
import { saveShiftNote } from '#server/services/assessments/save-shift-note.ts'
import { formatTime } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** One statement with its texts is a fraction of this. */
const longestBody = 256 * 1024

/** `theirs` is told in words where somebody else was first; `version` is what the next save is based on. */
type Outcome = Readonly<{ version: number } & ({ savedAt: string } | { theirs: string })>

/**
 * What the enhancement script sends to, one statement at a time: the same services as the forms, and a short answer
 * {message, version}. Nothing is read that saving does not need.
 */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const ctx = contextOf(args)
  const words = textsIn(ctx.language).assessments
  try {
    const body = await readBody(args.request, longestBody)
    const outcome = await save(ctx, args.params.occasion!, new URLSearchParams(await body.text()))
    const { version } = outcome
    if ('theirs' in outcome) {
      return Response.json({ message: words.conflict.body(outcome.theirs), version }, { status: 409 })
    }
    const time = formatTime(ctx.language, new Date(outcome.savedAt))
    return Response.json({ message: words.save.saved(time), version })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const message = messageOf(error, ctx.language)
    return Response.json({ message, code: error.code }, { status: error.status })
  }
}

/** Nothing stands here to be read; whoever comes all the same is shown the occasion. */
export function loader(args: LoaderFunctionArgs): Response {
  return redirect(address(contextOf(args).language, 'occasion', { occasion: args.params.occasion! }))
}

async function save(ctx: Context, occasionId: string, fields: URLSearchParams): Promise<Outcome> {
  const text = (name: string) => (fields.get(name) ?? '').replaceAll('\r\n', '\n').replaceAll('\u0000', '')
  const answer = text('answer')
  const input = { occasionId, item: Number(text('item')), version: Number(text('version')) || 0, answer }
  if (text('item') === 'shift') {
    const result = await saveShiftNote(ctx, { occasionId, note: text('note'), version: input.version })
    return result.kind === 'saved' ? result : { theirs: `”${result.current}”.`, version: result.version }
  }
  if (text('of') === 'group') {
    const result = await saveConsensus(ctx, { ...input, reason: text('reason'), evidence: text('evidence') })
    if (result.kind === 'saved') return result
    const { answer, reason, evidence, version } = result.current
    return { theirs: theirsInWords(ctx.language, result.scale, answer, reason, evidence), version }
  }
  const result = await saveRating(ctx, {
    ...input,
    instrumentId: text('instrument'),
    comment: text('comment'),
  })
  if (result.kind === 'saved') return result
  const { answer: theirs, comment, version } = result.current
  return { theirs: theirsInWords(ctx.language, result.scale, theirs, comment), version }
}
