/**
 * What is wrong with each field of a form, and the same for the summary above it.
 *
 * @param nameOf what the summary calls a field.
 * @param words what is said of a problem, in the page's language.
 */
export function toldProblems<F extends string, P extends Readonly<{ field: F }>>(
  problems: readonly P[],
  nameOf: (field: F) => string,
  words: (problem: P) => string,
) {
  return {
    of: (field: F) =>
      problems
        .filter((one) => one.field === field)
        .map(words)
        .join(' ') || undefined,
    /** `target` is the id of the control when it is not the name of the field. */
    summary: (target: Partial<Record<F, string>> = {}) =>
      problems.map((one) => ({
        href: `#${target[one.field] ?? one.field}`,
        text: `${asHeading(nameOf(one.field))} ${words(one)}`,
      })),
  }
}

/** A field that is called by its question keeps the question mark. */
function asHeading(name: string): string {
  return name.endsWith('?') ? name : `${name}:`
}
