import type { Improvement } from '../improvements/improvement.ts'
import type { Role } from '../people/person.ts'

/** Somebody who has a role in the organisation on the day. */
export type Colleague = Readonly<{ id: string; name: string; role: Role }>

const answering: readonly Role[] = ['strategist', 'manager', 'contributor']

/**
 * Who is asked about an improvement: whoever owns it, by id or else by name, while they have a role there that may answer
 * (a handover has given it to the successor); otherwise the strategists, or the managers where there is none.
 *
 * @returns their ids, each once; none where nobody is left.
 */
export function whomToAsk(
  { ownerId, ownerName }: Pick<Improvement, 'ownerId' | 'ownerName'>,
  colleagues: readonly Colleague[],
): readonly string[] {
  const may = colleagues.filter(({ role }) => answering.includes(role))
  const owns = ({ id, name }: Colleague) => (ownerId === null ? name === ownerName : id === ownerId)
  const lead = (wanted: Role) => may.filter(({ role }) => role === wanted)
  const chosen = [may.filter(owns), lead('strategist'), lead('manager')].find((some) => some.length > 0) ?? []
  return [...new Set(chosen.map(({ id }) => id))]
}
