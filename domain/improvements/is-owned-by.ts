import type { Improvement } from './improvement.ts'

type Somebody = Readonly<{ id: string; name: string }>

/** Whether an improvement is somebody's own: theirs as a person, or, where no person was chosen, under their name. */
export function isOwnedBy(
  { ownerId, ownerName }: Pick<Improvement, 'ownerId' | 'ownerName'>,
  { id, name }: Somebody,
): boolean {
  return ownerId === null ? ownerName !== '' && ownerName === name : ownerId === id
}
