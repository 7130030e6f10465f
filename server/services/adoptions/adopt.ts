import type { Adoption } from '#domain/adoptions/adoption.ts'
import { type AdoptionDraft, type AdoptionProblem, checkAdoption } from '#domain/adoptions/check-adoption.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { insertAdoption } from '#server/store/adoptions/insert-adoption.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { dayOf } from '#texts/formats.ts'
import { authorise } from '../access/authorise.ts'
import { findStory } from '../library/find-story.ts'
import { requirePerson } from '../people/require-person.ts'
import { beginFromIdea } from './begin-from-idea.ts'
import { worksIn } from './get-adopt-page.ts'

type Input = Readonly<{
  slug: string
  draft: AdoptionDraft
  /** Whether an improvement is begun at once. */
  begins: boolean
}>

/** Taken, with the improvement that was begun if any; or every field to correct. */
export type Adopted =
  | Readonly<{ kind: 'saved'; code: string; improvementId: string | null }>
  | Readonly<{ kind: 'refused'; problems: readonly AdoptionProblem[] }>

/**
 * Notes that an organisation takes after something in the library, from a day and with what it adapts. Those whose idea it
 * was see it. An improvement may be begun with it, in the same moment.
 *
 * @throws UserError no-such-example, example-withdrawn, step-in-first, adopt-no-role or forbidden.
 */
export async function adopt(ctx: Context, { slug, draft, begins }: Input): Promise<Adopted> {
  const { story: idea } = await findStory(ctx, { slug })
  const sourceCodes = idea.organisations.map(({ code }) => code)
  const organisations = worksIn(ctx)
  if (draft.organisation !== '')
    authorise(ctx, 'improvement.change', { organisationCode: draft.organisation })
  const { value, problems } = checkAdoption(draft, {
    organisations,
    sources: sourceCodes,
    today: dayOf(ctx.now()),
  })
  if (value === null) return { kind: 'refused', problems }
  const organisationCode = value.organisation
  const person = requirePerson(ctx)
  const adoption: Adoption = {
    id: ctx.newId(),
    organisationCode,
    exampleKey: idea.key,
    sourceCodes,
    title: idea.title[ctx.language],
    slug,
    adapted: value.adapted,
    adoptedOn: value.adoptedOn,
    improvementId: null,
  }
  return take(ctx, { idea, adoption, person }, begins)
}

type Taken = Readonly<{ idea: LibraryStory; adoption: Adoption; person: Person }>

function take(ctx: Context, { idea, adoption, person }: Taken, begins: boolean): Promise<Adopted> {
  return ctx.db.transaction().execute(async (tx) => {
    const at = ctx.now()
    if (!(await insertAdoption(tx, adoption, { personId: person.id, at })))
      return { kind: 'refused', problems: [{ field: 'organisation', code: 'taken-already' }] }
    const improvementId = begins ? await beginFromIdea(ctx, tx, { idea, adoption, person }) : null
    const { organisationCode, exampleKey: key, title, adoptedOn, adapted } = adoption
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode,
      action: 'idea-taken',
      subject: `adoption:${adoption.id}`,
      detail: { organisationCode, key, title, adoptedOn, adapted, improvementId },
    })
    return { kind: 'saved', code: organisationCode, improvementId }
  })
}
