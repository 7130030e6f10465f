/** The fields of one statement as a form shows them. */
export type ShownFields = Readonly<{
  answer: string
  /** The texts by field name, such as `comment`. */
  texts: Readonly<Record<string, string>>
  /** What saving is based on; 0 where nothing stands. */
  version: number
  savedAt: string | null
  /** What stands, in words, where somebody else saved other than what is shown. */
  theirs: string | null
}>

/** What was typed into a form that could not be saved as a whole, by item. */
export type TypedFields = Readonly<
  Record<number, Readonly<{ answer: string; texts: Readonly<Record<string, string>>; version: number }>>
>

/** What stands instead, in words, and its version, for the statements that somebody else changed. */
export type Conflicts = Readonly<Record<number, Readonly<{ theirs: string; version: number }>>>

/**
 * What a form shows for one statement: what stands, or what was typed and is not saved. After a conflict the next save
 * is based on what now stands, since it has been seen.
 */
export function shownFields(
  item: number,
  stored: ShownFields,
  refused: Readonly<{ typed: TypedFields; conflicts: Conflicts }> | undefined,
): ShownFields {
  const typed = refused?.typed[item]
  if (typed === undefined || sameFields(typed, stored)) return stored
  const conflict = refused?.conflicts[item]
  return {
    ...typed,
    version: conflict?.version ?? typed.version,
    savedAt: null,
    theirs: conflict?.theirs ?? null,
  }
}

function sameFields(
  a: Pick<ShownFields, 'answer' | 'texts'>,
  b: Pick<ShownFields, 'answer' | 'texts'>,
): boolean {
  return (
    a.answer === b.answer && Object.entries(a.texts).every(([name, text]) => (b.texts[name] ?? '') === text)
  )
}

/** What a form was filled from, so that only what somebody touched is saved. */
export function writeBefore({ answer, texts }: Pick<ShownFields, 'answer' | 'texts'>): string {
  return JSON.stringify([answer, ...Object.values(texts)])
}
