/** Names of fields with those of women before those of men, in whatever order the database keeps them. */
export function womenFirst(names: readonly string[]): readonly string[] {
  const ofBoth = names.filter((name) => womensOf(name) !== name && names.includes(womensOf(name)))
  const placedAnew = new Set(ofBoth.map(womensOf))
  return names
    .filter((name) => !placedAnew.has(name))
    .flatMap((name) => (ofBoth.includes(name) ? [womensOf(name), name] : [name]))
}

/** What the field is called that holds the same of women; the name itself where it is not of men. */
function womensOf(name: string): string {
  return name.replace(/^men(?=[A-Z]|$)/, 'women').replace(/Men$/, 'Women')
}
