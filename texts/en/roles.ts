import type { Role } from '../sv/roles.ts'

const many = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`

export const roleNames: Readonly<Record<Role, string>> = {
  politician: 'politician',
  manager: 'manager',
  strategist: 'strategist',
  contributor: 'contributor',
  reader: 'reader',
  auditor: 'auditor',
  mentor: 'mentor',
  coordinator: 'coordinator',
  evaluator: 'evaluator',
  administrator: 'administrator',
  operator: 'operator',
}

export const roleCounts: Readonly<Record<Role, (n: number) => string>> = {
  politician: (n) => many(n, 'politician'),
  manager: (n) => many(n, 'manager'),
  strategist: (n) => many(n, 'strategist'),
  contributor: (n) => many(n, 'contributor'),
  reader: (n) => many(n, 'reader'),
  auditor: (n) => many(n, 'auditor'),
  mentor: (n) => many(n, 'mentor'),
  coordinator: (n) => many(n, 'coordinator'),
  evaluator: (n) => many(n, 'evaluator'),
  administrator: (n) => many(n, 'administrator'),
  operator: (n) => many(n, 'operator'),
}
