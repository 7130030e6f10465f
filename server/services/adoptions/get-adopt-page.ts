import type { Adoption } from '#domain/adoptions/adoption.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { countAdoptions } from '#server/store/adoptions/count-adoptions.ts'
import { listAdoptions } from '#server/store/adoptions/list-adoptions.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { organisationsWhere } from '../access/organisations-where.ts'
import { findStory } from '../library/find-story.ts'
import { requirePerson } from '../people/require-person.ts'

/** The page on which an organisation takes after something. */
export type AdoptPage = Readonly<{
  idea: LibraryStory
  /** Where whoever asks works, those whose own idea it is left out. */
  organisations: readonly Pick<Organisation, 'code' | 'name'>[]
  /** Where they work and have taken after it already. */
  taken: readonly Adoption[]
  /** It is their own idea, wherever they work. */
  isOwn: boolean
  count: number
  /** The idea is made up, or one of the organisations where whoever asks works. */
  fictional: boolean
}>

/**
 * What stands in the library, and for which organisations whoever asks may take after it.
 *
 * @throws UserError no-such-example, example-withdrawn, step-in-first or adopt-no-role.
 */
export async function getAdoptPage(ctx: Context, { slug }: Readonly<{ slug: string }>): Promise<AdoptPage> {
  const { story: idea } = await findStory(ctx, { slug })
  const { key } = idea
  const codes = worksIn(ctx)
  const others = codes.filter((code) => !idea.organisations.some((one) => one.code === code))
  const [working, adopted, counted] = await Promise.all([
    listOrganisations(ctx.db, { codes }),
    listAdoptions(ctx.db, { exampleKey: key }),
    countAdoptions(ctx.db, { keys: [key], trial: ctx.config.trial }),
  ])
  return {
    idea,
    organisations: working
      .filter(({ code }) => others.includes(code))
      .map(({ code, name }) => ({ code, name })),
    taken: adopted.filter(({ organisationCode }) => codes.includes(organisationCode)),
    isOwn: others.length === 0,
    count: counted.get(key) ?? 0,
    fictional: idea.fictional || working.some((one) => one.fictional),
  }
}

/**
 * The organisations where whoever asks works with improvements.
 *
 * @throws UserError step-in-first, or adopt-no-role where there is none.
 */
export function worksIn(ctx: Context): readonly string[] {
  const person = requirePerson(ctx)
  const works = organisationsWhere(person, 'improvement.change')
  if (works.length === 0) throw UserError.of('adopt-no-role', undefined, 403)
  return works
}
