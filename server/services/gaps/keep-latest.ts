/**
 * Keeps what was made under a key, the latest of it, so that it is made once; what fails is not kept.
 *
 * @param most how many are kept; the one that was asked for longest ago goes first.
 */
export function keepLatest<T>(most: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (key, make) => {
    const known = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, known)
    known.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return known
  }
}
