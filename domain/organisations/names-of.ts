import type { Organisation } from './organisation.ts'

/** Every name an organisation goes by, its own first. */
export function namesOf({ name, officialName, alsoKnownAs }: Organisation): readonly string[] {
  return [name, officialName, ...alsoKnownAs]
}
