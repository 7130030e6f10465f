import type { Adoption } from '#domain/adoptions/adoption.ts'
import type { Context } from '#server/context.ts'
import { listWithdrawals } from '#server/store/examples/list-withdrawals.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'

/** What was taken after, whose it was, and on which day it was withdrawn since; null where it still stands there. */
export type TakenIdea = Readonly<{
  adoption: Adoption
  owners: readonly string[]
  withdrawnAt: string | null
}>

/** What was taken after, with the names of whose ideas they were, and which of them no longer stand in the library. */
export async function tellSources(
  { db }: Pick<Context, 'db'>,
  adoptions: readonly Adoption[],
): Promise<readonly TakenIdea[]> {
  const codes = [...new Set(adoptions.flatMap(({ sourceCodes }) => sourceCodes))]
  const [organisations, withdrawals] = await Promise.all([
    listOrganisations(db, { codes }),
    listWithdrawals(db, adoptions.map(exampleIdOf)),
  ])
  return adoptions.map((adoption) => ({
    adoption,
    owners: organisations.filter(({ code }) => adoption.sourceCodes.includes(code)).map(({ name }) => name),
    withdrawnAt: withdrawals.get(exampleIdOf(adoption)) ?? null,
  }))
}

/** Cases of reports have names there instead, which are the id of no example. */
function exampleIdOf({ exampleKey }: Adoption): string {
  return exampleKey.slice(exampleKey.indexOf('/') + 1)
}
