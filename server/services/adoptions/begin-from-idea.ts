import type { Adoption } from '#domain/adoptions/adoption.ts'
import { bareImprovement } from '#domain/improvements/bare-improvement.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context, Database } from '#server/context.ts'
import { linkAdoption } from '#server/store/adoptions/link-adoption.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertImprovement } from '#server/store/improvements/insert-improvement.ts'
import { textsIn } from '#texts/texts.ts'

type Begun = Readonly<{ idea: LibraryStory; adoption: Adoption; person: Person }>

/**
 * Begins an improvement with what was taken after, inside a transaction of the caller, who has seen to it that the person
 * may: planned, filled with whose idea it was, and to be filled with how it stands here.
 *
 * @returns the id of the improvement.
 */
export async function beginFromIdea(
  ctx: Context,
  tx: Database,
  { idea, adoption, person }: Begun,
): Promise<string> {
  const [id, at, { language }] = [ctx.newId(), ctx.now(), ctx]
  const { organisationCode, adapted } = adoption
  const t = textsIn(language).adoptions.begun
  const written = {
    ...bareImprovement,
    title: idea.title[language].slice(0, 200),
    area: idea.area.id,
    subGoals: idea.subGoals,
    relatedItems: idea.items,
    challenge: idea.problem === null ? t.ours : `${t.theirs} ${idea.problem[language]}\n\n${t.ours}`,
    whatWasDone: t.after({ title: idea.title[language], owner: idea.owner[language], adapted }),
    ownerName: person.name,
  }
  const place = { id, organisationCode, roundSlug: null, challengeId: null }
  await insertImprovement(tx, { ...place, ...written, circle: 'organisation' }, at)
  await linkAdoption(tx, { id: adoption.id, improvementId: id })
  await writeAudit(tx, {
    at,
    personId: person.id,
    organisationCode,
    roundSlug: null,
    action: 'improvement-added',
    subject: `improvement:${id}`,
    detail: written,
  })
  return id
}
