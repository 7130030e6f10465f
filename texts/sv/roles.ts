const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** What somebody who holds a role is called. */
export const roleNames = {
  politician: 'politiker',
  manager: 'chef',
  strategist: 'strateg',
  contributor: 'medarbetare',
  reader: 'läsare',
  auditor: 'granskare',
  mentor: 'mentor',
  coordinator: 'samordnare',
  evaluator: 'utvärderare',
  administrator: 'administratör',
  operator: 'driftansvarig',
}

export type Role = keyof typeof roleNames

/** How many of a role, as in ”2 chefer”. */
export const roleCounts: Readonly<Record<Role, (n: number) => string>> = {
  politician: (n) => `${n} politiker`,
  manager: (n) => many(n, 'chef', 'chefer'),
  strategist: (n) => many(n, 'strateg', 'strateger'),
  contributor: (n) => `${n} medarbetare`,
  reader: (n) => `${n} läsare`,
  auditor: (n) => `${n} granskare`,
  mentor: (n) => many(n, 'mentor', 'mentorer'),
  coordinator: (n) => `${n} samordnare`,
  evaluator: (n) => `${n} utvärderare`,
  administrator: (n) => many(n, 'administratör', 'administratörer'),
  operator: (n) => many(n, 'driftansvarig', 'driftansvariga'),
}
