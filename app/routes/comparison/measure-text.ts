import type { Localized } from '#domain/language/language.ts'

/** A checklist with its level where it has several: Checklistan 2023, hela organisationen. */
export function measureText(
  { title, level }: Readonly<{ title: Localized; level: Localized | null }>,
  localized: (text: Localized) => string,
): string {
  return level === null ? localized(title) : `${localized(title)}, ${localized(level).toLowerCase()}`
}
