import type { Language } from '#domain/language/language.ts'
import type { Person } from '#domain/people/person.ts'
import type { Session } from '#domain/people/sign-in.ts'
import type { Application, Context } from '#server/context.ts'
import { openContext } from '#server/open-context.ts'
import { saveConsensus } from '#server/services/assessments/save-consensus.ts'
import { saveRating } from '#server/services/assessments/save-rating.ts'
import { saveShiftNote } from '#server/services/assessments/save-shift-note.ts'
import { tellConflict } from '#server/services/assessments/tell-conflict.ts'
import { limitRate } from '#server/services/access/limit-rate.ts'
import { findRater } from '#server/services/accounts/find-rater.ts'
import { findSignedIn } from '#server/services/accounts/find-signed-in.ts'
import { formatTime } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** Who sends, and how they are answered. */
type Sender = Readonly<{
  application: Application
  language: Language
  /** Whoever a cookie of trial mode names. */
  example: Person | null
  session: Session | null
  client: string
}>

/** The answer to the script: what to show, and what the next save of the same statement is based on. */
export type Told = Readonly<{ status: 200 | 409; message: string; version: number }>

/**
 * Saves what the fields say: one's own rating, what the group agreed on (`of=group`), or the note on the shift
 * (`item=shift`).
 *
 * @throws UserError as the services do.
 */
export async function saveStatement(
  sender: Sender,
  occasionId: string,
  fields: URLSearchParams,
): Promise<Told> {
  const text = (name: string) => (fields.get(name) ?? '').replaceAll('\r\n', '\n').replaceAll('\u0000', '')
  const version = Number(text('version')) || 0
  const { application, language, session, client } = sender
  const person = await raterOf(sender)
  const known = openContext(application, { person, session, client, language })
  await limitRate(known, 'quick-save')
  if (text('item') === 'shift') {
    const ctx = await contextOf(sender)
    const result = await saveShiftNote(ctx, { occasionId, note: text('note'), version })
    return result.kind === 'saved' ? saved(ctx, result) : first(ctx, `”${result.current}”.`, result.version)
  }
  const input = { occasionId, item: Number(text('item')), version, answer: text('answer') }
  if (text('of') === 'group') {
    const ctx = await contextOf(sender)
    const result = await saveConsensus(ctx, { ...input, reason: text('reason'), evidence: text('evidence') })
    return result.kind === 'saved'
      ? saved(ctx, result)
      : first(ctx, tellConflict(ctx, result), result.current.version)
  }
  const own = { ...input, instrumentId: text('instrument'), comment: text('comment') }
  const result = await saveRating(known, own)
  return result.kind === 'saved'
    ? saved(known, result)
    : first(known, tellConflict(known, result), result.current.version)
}

async function contextOf({ application, language, session, example }: Sender): Promise<Context> {
  const anonymous = openContext(application, { person: null, language })
  const person = session ? await findSignedIn(anonymous, session) : example
  return openContext(application, { person, session, language })
}

/** Whoever is signed in, as far as it takes for one's own sheet: the store asks whose it is in the statement that saves. */
async function raterOf({ application, language, session, example }: Sender): Promise<Person | null> {
  return session ? findRater(openContext(application, { person: null, language }), session) : example
}

function saved({ language }: Context, { version, savedAt }: { version: number; savedAt: string }): Told {
  const message = textsIn(language).assessments.save.saved(formatTime(language, new Date(savedAt)))
  return { status: 200, message, version }
}

/** Somebody else was first. */
function first({ language }: Context, theirs: string, version: number): Told {
  return { status: 409, message: textsIn(language).assessments.conflict.body(theirs), version }
}
