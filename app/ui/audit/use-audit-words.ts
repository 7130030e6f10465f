import type { Action } from '#domain/access/policy.ts'
import type { AuditAction } from '#domain/audit/audit-action.ts'
import { peopleFields } from '#domain/audit/list-mentioned.ts'
import { womenFirst } from '#domain/audit/women-first.ts'
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
const roleFields: ReadonlySet<string> = new Set(['role', 'roles', 'given', 'taken', 'consentRole'])

/** Whoever holds the command line is no person of the database. */
const operator = 'operator'

function word<T>(words: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined
}

/** Who did what. Every action and everything that can be refused has words of its own, or this does not compile. */
export function useAuditWords() {
  const t = useTexts().audit
  const who = useWho()
  const actions: Readonly<Record<AuditAction, string>> = t.actions
  const refusals: Readonly<Record<Action | OtherRefusal, string>> = t.refusals
  return {
    actions: Object.entries(actions).map(([name, words]) => ({ value: name, label: capitalise(words) })),
    who,
    what: ({ action, outcome }: Pick<AuditRow, 'action' | 'outcome'>) =>
      outcome === 'refused'
        ? t.refusedWas(word(refusals, action) ?? action)
        : (word(actions, action) ?? t.unknownAction(action)),
  }
}

/** What somebody who stands in a line is called; null is the program by itself. */
function useWho() {
  const { audit: t, common } = useTexts()
  return (by: Acting | null): string => {
    if (by === null) return t.program
    if (by.id === operator) return capitalise(common.roles.operator)
    return by.name ?? (by.known ? t.erased : t.unknown(by.id))
  }
}

/** Fields that hold one of the choices of a form, which are called there what they are called here. */
function useChoices(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { cycles, followUp, measures } = useTexts()
  return {
    verdict: cycles.verdict,
    decision: cycles.decided,
    fate: followUp.fates,
    every: measures.every,
    better: measures.better,
    of: { 'women-men': measures.form.womenMen, 'girls-boys': measures.form.girlsBoys },
  }
}

/** What a value is called that the program knows by another name; undefined where it says itself what it is. */
function useCodedWords(mentioned: readonly Acting[]) {
  const { audit: t, common, measures, sharing } = useTexts()
  const choices = useChoices()
  const language = useLanguage()
  const who = useWho()
  return (one: string, name: string): string | undefined => {
    if (peopleFields.has(name))
      return who(mentioned.find(({ id }) => id === one) ?? { id: one, name: null, known: false })
    if (roleFields.has(name)) return word(common.roles, one)
    if (name === 'page') {
      const found = Object.entries(addresses).find(([page]) => page === one)
      return found?.[1][language].replace(/:\w+/g, '…')
    }
    const choice = word(choices, name)
    if (choice) return word(choice, one)
    if (!codedFields.has(name)) return undefined
    return word(t.values, one) ?? word(sharing.kinds, one) ?? word(measures.kinds, one)
  }
}

/** What the fields of a line are called, and how their values are written; of people as those who are `mentioned`. */
export function useFieldWords(mentioned: readonly Acting[]) {
  const { audit: t, auditFields, people } = useTexts()
  const language = useLanguage()
  const field = (name: string) =>
    word(auditFields, name) ?? capitalise(word(people.handover.kinds, name) ?? name)
  const coded = useCodedWords(mentioned)
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
    const fields = one as Readonly<Record<string, unknown>>
    const names = womenFirst(Object.keys(fields))
    if (names.length === 1 && names[0] === 'characters') return t.characters(Number(fields.characters))
    return list(names.map((key) => `${field(key)}: ${value(fields[key], key)}`))
  }
  return { field, value }
}
