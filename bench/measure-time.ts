/** Does the work once: how many milliseconds it took, and what it gave. */
export async function time<T>(work: () => T | Promise<T>): Promise<readonly [number, T]> {
  const begun = performance.now()
  const made = await work()
  return [performance.now() - begun, made]
}

/** The value in the middle; of two in the middle, the greater. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
