import type { Organisation } from '#domain/organisations/organisation.ts'

/** What the pages say of whose challenges they show; `fictional` puts the banner above made-up organisations. */
export function whereOf({
  organisation,
  borrowedFrom,
}: Readonly<{ organisation: Organisation; borrowedFrom: Organisation | null }>) {
  const { code, name, fictional } = organisation
  return {
    organisation: { code, name },
    borrowedFrom: borrowedFrom && { name: borrowedFrom.name },
    fictional,
  }
}
