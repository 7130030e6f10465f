import type { Action } from '#domain/access/policy.ts'
import type { AuditAction } from '#domain/audit/audit-action.ts'
import { capitalise, formatDate, formatMoment, formatNumber } from '#texts/formats.ts'
import { addresses } from '../../addresses.ts'
import { useLanguage, useTexts } from '../language.tsx'
import type { Acting, AuditRow } from './audit-data.ts'

/** Refusals that no rule of the policy names. */
type OtherRefusal = 'forbidden' | 'not-invited'

const shownAtMost = 8

const day = /^\d{4}-\d{2}-\d{2}$/
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** Fields that hold one of a few words, which the program knows by other names. */
const codedFields: ReadonlySet<string> = new Set([
  'state',
  'status',
  'kind',
  'wanted',
  'about',
  'circle',
  'answer',
  'method',
])

/** Fields that hold roles. */
const roleFields: ReadonlySet<string> = new Set(['role', 'given', 'taken'])

/** Whoever holds the command line is no person of the database. */
const operator = 'operator'

function word(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined
}

/** Who did what. Every action and everything that can be refused has words of its own, or this does not compile. */
export function useAuditWords() {
  const { audit: t, common } = useTexts()
  const actions: Readonly<Record<AuditAction, string>> = t.actions
  const refusals: Readonly<Record<Action | OtherRefusal, string>> = t.refusals
  return {
    actions: Object.entries(actions).map(([name, words]) => ({ value: name, label: capitalise(words) })),
    who: (by: Acting | null) => {
      if (by === null) return t.program
      if (by.id === operator) return capitalise(common.roles.operator)
      return by.name ?? (by.known ? t.erased : t.unknown(by.id))
    },
    what: ({ action, outcome }: Pick<AuditRow, 'action' | 'outcome'>) =>
      outcome === 'refused'
        ? t.refusedWas(word(refusals, action) ?? action)
        : (word(actions, action) ?? t.unknownAction(action)),
  }
}

/** What the fields of a line are called, and how their values are written. */
export function useFieldWords() {
  const { audit: t, auditFields, common, sharing } = useTexts()
  const language = useLanguage()
  const field = (name: string) => word(auditFields, name) ?? name
  const coded = (one: string, name: string) => {
    if (roleFields.has(name)) return word(common.roles, one)
    if (name === 'page') {
      const found = Object.entries(addresses).find(([page]) => page === one)
      return found?.[1][language].replace(/:\w+/g, '…')
    }
    return codedFields.has(name) ? (word(t.values, one) ?? word(sharing.kinds, one)) : undefined
  }
  const written = (one: string) => {
    if (day.test(one)) return formatDate(language, one)
    return moment.test(one) ? formatMoment(language, new Date(one)) : one
  }
  const list = (values: readonly string[]) => {
    const rest = values.length - shownAtMost
    return [...values.slice(0, shownAtMost), ...(rest > 0 ? [t.more(rest)] : [])].join('; ') || t.nothing
  }
  const value = (one: unknown, name = ''): string => {
    if (one === null || one === undefined || one === '') return t.nothing
    if (typeof one === 'boolean') return one ? t.yes : t.no
    if (typeof one === 'number')
      return name.toLowerCase().includes('year')
        ? String(one)
        : formatNumber(language, one, Number.isInteger(one) ? 0 : 2)
    if (typeof one === 'string') return coded(one, name) ?? written(one)
    if (Array.isArray(one)) return list(one.map((each) => value(each, name)))
    const fields = Object.entries(one as Readonly<Record<string, unknown>>)
    if (fields.length === 1 && fields[0]![0] === 'characters') return t.characters(Number(fields[0]![1]))
    return list(fields.map(([key, each]) => `${field(key)}: ${value(each, key)}`))
  }
  return { field, value }
}
