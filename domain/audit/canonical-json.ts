/** A number as it was written, since 1.50 and 1.5 are two texts. */
class Numeral {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Reviver = (key: string, value: unknown, context: Readonly<{ source?: string }>) => unknown
type Member = Readonly<{ name: string; bytes: Uint8Array; value: unknown }>

/**
 * Writes a JSON text the way PostgreSQL writes jsonb: members of an object by the length of their names in UTF-8 and then
 * by their bytes, `, ` and `: ` between, numbers as they stand.
 *
 * @throws SyntaxError where the text is no JSON.
 */
export function canonicalJson(text: string): string {
  return write(read(text))
}

/**
 * As `canonicalJson`, of one member of an object that is written as JSON; null where it has no such member.
 *
 * @throws SyntaxError where the text is no JSON.
 */
export function canonicalMember(text: string, name: string): string | null {
  const value = read(text)
  const isHeld = value !== null && typeof value === 'object' && Object.hasOwn(value, name)
  return isHeld ? write((value as Readonly<Record<string, unknown>>)[name]) : null
}

function read(text: string): unknown {
  const keep: Reviver = (_, value, { source }) => (typeof value === 'number' ? new Numeral(source!) : value)
  return (JSON.parse as (text: string, reviver: Reviver) => unknown)(text, keep)
}

function write(value: unknown): string {
  if (value instanceof Numeral) return value.text
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value).map(([name, one]) => ({
    name,
    bytes: new TextEncoder().encode(name),
    value: one as unknown,
  }))
  const written = members
    .toSorted(byLengthThenBytes)
    .map((one) => `${JSON.stringify(one.name)}: ${write(one.value)}`)
  return `{${written.join(', ')}}`
}

function byLengthThenBytes({ bytes: a }: Member, { bytes: b }: Member): number {
  if (a.length !== b.length) return a.length - b.length
  const differs = a.findIndex((byte, i) => byte !== b[i])
  return differs < 0 ? 0 : a[differs]! - b[differs]!
}
