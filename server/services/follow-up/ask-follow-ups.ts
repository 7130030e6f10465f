import { findQuestion } from '#domain/follow-up/find-question.ts'
import type { Wave } from '#domain/follow-up/follow-up.ts'
import { whomToAsk } from '#domain/follow-up/whom-to-ask.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { oneLine } from '#domain/letters/one-line.ts'
import type { Application, Database } from '#server/context.ts'
import { openProgramContext } from '#server/open-context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listMailboxes, type Mailbox } from '#server/store/follow-up/list-mailboxes.ts'
import { listOver } from '#server/store/follow-up/list-over.ts'
import { markAsked, markReminded } from '#server/store/follow-up/mark-asked.ts'
import { dayOf } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { listColleagues } from '../people/list-colleagues.ts'
import { listAftermaths } from './list-aftermaths.ts'

const aDay = 24 * 60 * 60_000
/** Whoever has not answered so long after being asked is reminded, once. */
const remindedAfter = 30 * aDay
/** A letter that could not be sent for so long would ask about something that has been answered or is asked anew. */
const letterLasts = 14 * aDay

/** One question to put, for the first time or again. */
type Question = Readonly<{ improvement: Improvement; wave: Wave; isReminder: boolean }>

/**
 * Asks about every improvement for which the time has come, and reminds of those that have not been answered in a month: each
 * once, by a letter where letters leave the installation, and in any case noted, so that it stands on the page where one
 * begins. Several may run at once.
 */
export async function askFollowUps(application: Application): Promise<void> {
  const { db, now } = application
  const at = now()
  const today = dayOf(at)
  const longAgo = dayOf(new Date(at.getTime() - remindedAfter))
  const found = await listAftermaths(db, await listOver(db), today)
  const questions = found.flatMap(({ improvement, asked }): readonly Question[] => {
    const open = findQuestion(asked, today)
    if (open === null) return []
    const { wave, followUp } = open
    if (!followUp?.askedOn) return [{ improvement, wave, isReminder: false }]
    const isLate = followUp.remindedOn === null && followUp.askedOn <= longAgo
    return isLate ? [{ improvement, wave, isReminder: true }] : []
  })
  const byOrganisation = Map.groupBy(questions, ({ improvement }) => improvement.organisationCode)
  for (const [organisationCode, some] of byOrganisation)
    await db.transaction().execute((tx) => ask(tx, application, { organisationCode, questions: some, at }))
}

type Asking = Readonly<{ organisationCode: string; questions: readonly Question[]; at: Date }>

async function ask(
  tx: Database,
  application: Application,
  { organisationCode, questions, at }: Asking,
): Promise<void> {
  const { config } = application
  const colleagues = await listColleagues({ program: tx, config }, { organisationCode, today: dayOf(at) })
  const toAsk: (Question & Readonly<{ people: readonly string[] }>)[] = []
  for (const question of questions) {
    const { improvement, wave, isReminder } = question
    const mark = isReminder ? markReminded : markAsked
    if (!(await mark(tx, { improvementId: improvement.id, wave, at }))) continue
    toAsk.push({ ...question, people: whomToAsk(improvement, colleagues) })
  }
  // As everybody who saves does: first what is changed, and the log last. The other way round two would wait for each other.
  for (const { improvement, wave, isReminder, people } of toAsk)
    await writeAudit(tx, {
      at,
      personId: null,
      organisationCode,
      roundSlug: improvement.roundSlug,
      action: isReminder ? 'follow-up-reminded' : 'follow-up-asked',
      subject: `improvement:${improvement.id}`,
      detail: { wave, people },
    })
  if (config.smtp === null) return
  const mailboxes = await listMailboxes(tx, [...new Set(toAsk.flatMap(({ people }) => people))])
  for (const mailbox of mailboxes) {
    const theirs = toAsk.filter(({ people }) => people.includes(mailbox.personId))
    await writeTo(tx, application, { organisationCode, mailbox, questions: theirs, at })
  }
}

/** One letter with all that is asked of somebody now, in their language. */
async function writeTo(
  tx: Database,
  application: Application,
  { organisationCode, mailbox, questions, at }: Asking & Readonly<{ mailbox: Mailbox }>,
): Promise<void> {
  const { name, email, language } = mailbox
  const { letter } = textsIn(language).followUp
  const asked = questions.map(({ improvement, wave }) => letter.about(oneLine(improvement.title), wave))
  const body = letter.body({
    name: oneLine(name),
    asked,
    isReminder: questions.every(({ isReminder }) => isReminder),
    link: application.config.url,
  })
  await writeLetter(tx, openProgramContext(application, { person: null, language }), {
    organisationCode,
    personId: null,
    to: email,
    subject: letter.subject(questions.length),
    body,
    expiresAt: new Date(at.getTime() + letterLasts),
  })
}
