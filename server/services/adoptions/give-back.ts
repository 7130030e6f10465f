import type { Adoption } from '#domain/adoptions/adoption.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { lockAdoption } from '#server/store/adoptions/lock-adoption.ts'
import { removeAdoption } from '#server/store/adoptions/remove-adoption.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { authorise } from '../access/authorise.ts'
import { requirePerson } from '../people/require-person.ts'

/**
 * Takes back that an organisation has taken after something; what it began with stays as an improvement of its own.
 *
 * @throws UserError no-such-adoption, step-in-first or forbidden.
 */
export async function giveBack(ctx: Context, { id }: Readonly<{ id: string }>): Promise<Adoption> {
  requirePerson(ctx)
  return ctx.db.transaction().execute(async (tx) => {
    const adoption = await lockAdoption(tx, id)
    if (!adoption) throw UserError.of('no-such-adoption', undefined, 404)
    const { organisationCode, exampleKey: key, title } = adoption
    const person = authorise(ctx, 'improvement.change', { organisationCode })
    await removeAdoption(tx, id)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode,
      action: 'idea-given-back',
      subject: `adoption:${id}`,
      detail: { organisationCode, key, title },
    })
    return adoption
  })
}
