import { draftOfExample } from '#domain/examples/draft-of-example.ts'
import type { ExampleDraft } from '#domain/examples/check-example.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Person } from '#domain/people/person.ts'
import type { OwnExample } from '#server/content/example/example.ts'
import type { Application } from '#server/context.ts'
import { openProgramContext } from '#server/open-context.ts'
import { adopt } from '#server/services/adoptions/adopt.ts'
import { beginExample } from '#server/services/examples/begin-example.ts'
import { getExample } from '#server/services/examples/get-example.ts'
import { publishExample } from '#server/services/examples/publish-example.ts'
import { renewExample } from '#server/services/examples/renew-example.ts'
import { saveExample } from '#server/services/examples/save-example.ts'
import { sendExample } from '#server/services/examples/send-example.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { findExample } from '#server/store/examples/find-example.ts'
import { removeMadeUpEntries } from '#server/store/library/remove-made-up-entries.ts'
import { claimPart } from './claim-part.ts'

/**
 * Lets a made-up organisation tell of an improvement of its own, the first time that an installation on trial with the
 * example round is opened: written, agreed to and reviewed by the same services as anybody's; another take after it; and a next version wait to be
 * reviewed. Where the improvement is not there, is told already, since their history has been read in from an archive, or is
 * still going on, since an older version of the product made it or somebody has tried something, nothing is told.
 *
 * Nothing made up stands in the search of an installation that is not, or no longer, on trial.
 *
 * @returns whether it was done now.
 */
export async function applyOwnExample(application: Application): Promise<boolean> {
  const { config, content, db } = application
  if (!config.trial) await removeMadeUpEntries(db)
  if (!config.trial || !config.example) return false
  const { own } = content.example
  const improvements = await listImprovements(db, { organisationCode: own.organisationCode })
  const improvement = improvements.find(({ title }) => title === own.improvement)
  if (!improvement || !isOver(improvement)) return false
  if (await findExample(db, { improvementId: improvement.id })) return false
  if (!(await claimPart(application, 'own-example', own))) return false
  await tell(application, own, improvement.id)
  return true
}

/** Whether it has come so far that an example can be made of it. */
function isOver({ state, results }: Improvement): boolean {
  return (state === 'finished' || state === 'stopped') && results.length > 0
}

async function tell(application: Application, own: OwnExample, improvementId: string): Promise<void> {
  const as = (person: Person) => openProgramContext(application, { person, language: 'sv' })
  const { id } = await beginExample(as(own.writer), { improvementId })
  const versionOf = async () => (await getExample(as(own.writer), { id })).written!
  const send = async (changed: Pick<ExampleDraft, 'texts' | 'other'>) => {
    const { content, version } = await versionOf()
    const draft = { ...draftOfExample(content), ...changed, mailbox: own.mailbox }
    await saveExample(as(own.writer), { id, version, draft })
    await sendExample(as(own.consents), { id, version: (await versionOf()).version, agrees: true })
  }
  const { texts, translation: other, next, follower } = own
  await send({ texts, other })
  const slug = await publishExample(as(own.reviews), { id, version: (await versionOf()).version })
  await adopt(as(follower.person), { slug, draft: follower.draft, begins: false })
  await renewExample(as(own.writer), { id })
  await send({ texts: { ...texts, tried: next.sv }, other: { ...other, tried: next.en } })
}
