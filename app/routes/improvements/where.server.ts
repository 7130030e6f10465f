import type { Place } from '#server/services/improvements/get-place.ts'

/** What the pages say of where an improvement belongs; `fictional` puts the banner above made-up organisations. */
export function whereOf({ round, organisation }: Place) {
  return {
    round: round && { slug: round.slug, name: round.name },
    organisation: { code: organisation.code, name: organisation.name },
    fictional: organisation.fictional,
  }
}

export type Where = ReturnType<typeof whereOf>
